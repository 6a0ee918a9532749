//! What modules compile to: statements over slots, in an order in which every value is known when it is needed.

use std::collections::BTreeMap;
use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;

use crate::builtins::Builtin;

/// A variable of a rule.
pub(crate) type Slot = u32;
/// A rule, with all definitions of one path.
pub(crate) type GroupId = u32;
/// A statement as written, for coverage.
pub(crate) type MarkId = u32;

/// All modules together.
#[derive(Debug, Default)]
pub(crate) struct Program {
    pub groups: Vec<Group>,
    /// The rules by their path behind `data`.
    pub tree: Node,
    /// The statements as written: file and bytes.
    pub marks: Vec<(u32, Span)>,
}

/// A place in the virtual documents.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub children: BTreeMap<Arc<str>, Node>,
    pub group: Option<GroupId>,
}

impl Node {
    /// The node at a path below this one.
    pub fn at<S: AsRef<str>>(&self, path: &[S]) -> Option<&Node> {
        path.iter().try_fold(self, |node, part| node.children.get(part.as_ref()))
    }

    /// The node at a path, made if need be.
    pub fn make(&mut self, path: &[Arc<str>]) -> &mut Node {
        path.iter().fold(self, |node, part| node.children.entry(part.clone()).or_default())
    }
}

/// What a rule's definitions have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GroupKind {
    /// One value.
    Complete,
    /// A value for arguments, so many.
    Function(usize),
    /// A set or an object put together by all definitions.
    Partial {
        /// Whether it is a set where nothing was put in.
        is_set: bool,
    },
}

/// All definitions of one path.
#[derive(Debug)]
pub(crate) struct Group {
    /// Behind `data`.
    pub path: Vec<Arc<str>>,
    pub kind: GroupKind,
    pub default: Option<Definition>,
    pub definitions: Vec<Definition>,
    /// Whether all definitions give the same constant, so that the first that holds decides.
    pub early_exit: bool,
    /// Groups that it reads or calls.
    pub uses: Vec<GroupId>,
}

/// One definition of a rule.
#[derive(Debug)]
pub(crate) struct Definition {
    pub file: u32,
    pub span: Span,
    /// The bytes of the head's name.
    pub name: Span,
    /// How many slots a frame of it has.
    pub slots: u32,
    pub params: Vec<Pattern>,
    /// Parameters that arrive in these slots' patterns are matched by the statements of each branch.
    pub branches: Vec<Branch>,
    pub mark: MarkId,
}

/// A definition's main branch or one of its else branches.
#[derive(Debug)]
pub(crate) struct Branch {
    pub block: Block,
    /// The keys behind the group's path.
    pub path: Vec<Expr>,
    /// Whether the value is put into a set there.
    pub is_member: bool,
    pub value: Expr,
    pub mark: MarkId,
}

/// Statements that all have to hold.
#[derive(Debug, Default)]
pub(crate) struct Block {
    pub stmts: Vec<Stmt>,
}

/// A statement.
#[derive(Debug)]
pub(crate) enum Stmt {
    /// A statement as written starts here.
    Mark(MarkId),
    /// Defined and not false.
    Test(Expr),
    /// The value has the form; names in it are bound.
    Match(Pattern, Expr),
    /// Every value that the reference can stand for, in turn.
    Walk(Box<Walk>),
    /// The block does not hold.
    Not(Block),
    /// One of the blocks holds; the first one that does is the last one that is asked.
    Any(Vec<Block>),
    /// The block holds for every element.
    Every(Box<Every>),
    /// The block under replacements; what follows is evaluated without them.
    With(Vec<Replacement>, Block),
    /// Prints, and holds.
    Print(Vec<Expr>),
}

/// A reference with keys that are not known.
#[derive(Debug)]
pub(crate) struct Walk {
    pub head: Head,
    pub steps: Vec<Step>,
    pub target: Pattern,
}

/// A step of a walk.
#[derive(Debug)]
pub(crate) enum Step {
    /// This key.
    Key(Expr),
    /// Every key that has the form.
    Each(Pattern),
}

/// `every k, v in domain { … }`
#[derive(Debug)]
pub(crate) struct Every {
    pub key: Option<Pattern>,
    pub value: Pattern,
    pub domain: Expr,
    pub block: Block,
}

/// `with target as value`
#[derive(Debug)]
pub(crate) struct Replacement {
    pub target: Target,
    pub value: Replaced,
}

/// What is replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Input(Vec<Arc<str>>),
    Data(Vec<Arc<str>>),
    Function(GroupId),
    Builtin(&'static str),
}

/// What takes its place.
#[derive(Debug)]
pub(crate) enum Replaced {
    Value(Expr),
    Function(Callee),
}

/// What can be called.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Callee {
    Group(GroupId),
    Builtin(&'static Builtin),
}

/// A form that a value may have.
#[derive(Debug)]
pub(crate) enum Pattern {
    Any,
    Bind(Slot),
    Equal(Expr),
    Array(Vec<Pattern>),
    Object(Vec<(Expr, Pattern)>),
}

/// Something with at most one value, all names in it known.
#[derive(Debug)]
pub(crate) enum Expr {
    Const(Value),
    Slot(Slot),
    Ref(Box<Ref>),
    Array(Vec<Expr>),
    Set(Vec<Expr>),
    Object(Vec<(Expr, Expr)>),
    Compr(Box<Compr>),
    Call(Box<Call>),
}

/// Where a reference starts.
#[derive(Debug)]
pub(crate) enum Head {
    Input,
    /// A place in data: the rest of the way is in the steps.
    Data,
    /// A rule; the steps lead into its value.
    Group(GroupId),
    Slot(Slot),
    Value(Expr),
}

/// A reference whose keys are all known.
#[derive(Debug)]
pub(crate) struct Ref {
    pub head: Head,
    pub path: Vec<Expr>,
}

/// What a comprehension makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ComprKind {
    Array,
    Set,
    Object,
}

/// A comprehension.
#[derive(Debug)]
pub(crate) struct Compr {
    pub kind: ComprKind,
    pub key: Option<Expr>,
    pub value: Expr,
    pub block: Block,
}

/// A call.
#[derive(Debug)]
pub(crate) struct Call {
    pub callee: Callee,
    pub args: Vec<Expr>,
    pub file: u32,
    pub span: Span,
}
