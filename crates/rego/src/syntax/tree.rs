//! Rego's syntax tree. Nothing is resolved in it: names are as written.

use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;

/// A term with its bytes.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub span: Span,
    pub kind: TermKind,
}

/// What a term is.
#[derive(Debug, Clone)]
pub(crate) enum TermKind {
    /// null, a boolean, a number or a string.
    Scalar(Value),
    /// A name; `_` too.
    Var(Arc<str>),
    /// What is referred to, and the way into it: `a.b[c]`.
    Ref(Box<Term>, Vec<Term>),
    Array(Vec<Term>),
    Set(Vec<Term>),
    Object(Vec<(Term, Term)>),
    ArrayCompr(Box<Term>, Body),
    SetCompr(Box<Term>, Body),
    ObjectCompr(Box<(Term, Term)>, Body),
    /// A function by its name or reference.
    Call(Box<Term>, Vec<Term>),
    /// An operator, by the name of the builtin that it stands for.
    Operator(&'static str, Vec<Term>),
    /// A template string's pieces: values, a text as a scalar.
    Template(Vec<Literal>),
}

/// Literals that all have to hold.
pub(crate) type Body = Vec<Literal>;

/// One statement of a body.
#[derive(Debug, Clone)]
pub(crate) struct Literal {
    pub span: Span,
    pub kind: LiteralKind,
    pub with: Vec<With>,
}

/// What a statement says.
#[derive(Debug, Clone)]
pub(crate) enum LiteralKind {
    /// `some x, y`
    Some(Vec<(Arc<str>, Span)>),
    /// `some k, v in xs`
    SomeIn { key: Option<Term>, value: Term, collection: Term },
    /// `every k, v in xs { … }`
    Every { key: Option<Term>, value: Term, domain: Term, body: Body },
    /// `x := y`
    Assign(Term, Term),
    /// `x = y`
    Unify(Term, Term),
    /// A term that has to be defined and not false.
    Term(Term),
    /// `not …`
    Not(Box<LiteralKind>),
    /// `not { … }`, `… and …`, `… or …` of the newer syntax.
    Logic(Logic, Vec<Operand>),
}

/// How operands are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Logic {
    /// Its one operand does not hold.
    Not,
    And,
    Or,
}

/// What is put together: statements that hold or do not, and bind nothing outside.
#[derive(Debug, Clone)]
pub(crate) struct Operand {
    pub body: Body,
    /// Whether it stands in braces, and so has variables of its own.
    pub is_braced: bool,
}

/// `with target as value`
#[derive(Debug, Clone)]
pub(crate) struct With {
    pub target: Term,
    pub value: Term,
}

/// What a rule's definition defines.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    /// The rule's name and the way behind it: `p`, `p.q[x]`.
    pub path: Vec<Term>,
    /// A function's parameters.
    pub args: Option<Vec<Term>>,
    /// The member of a partial set.
    pub member: Option<Term>,
    /// The value; true where there is none.
    pub value: Option<Term>,
}

/// One definition of a rule.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    /// From its first token to its last.
    pub span: Span,
    pub head: Head,
    /// `default p := …`
    pub is_default: bool,
    pub body: Option<Body>,
    /// `else := value { … }`, in order.
    pub otherwise: Vec<Otherwise>,
}

/// An else branch.
#[derive(Debug, Clone)]
pub(crate) struct Otherwise {
    pub span: Span,
    pub value: Option<Term>,
    pub body: Option<Body>,
}

/// `import data.lib as l`
#[derive(Debug, Clone)]
pub(crate) struct Import {
    pub span: Span,
    /// The parts: `data`, `lib`.
    pub path: Vec<Arc<str>>,
    /// The name that it has in the module.
    pub alias: Arc<str>,
}

/// A file's module.
#[derive(Debug, Clone)]
pub(crate) struct Module {
    /// The parts behind `data`.
    pub package: Vec<Arc<str>>,
    pub package_span: Span,
    pub imports: Vec<Import>,
    pub rules: Vec<Rule>,
    /// Whether it is written in Rego v1, by an import or because that is the default.
    pub is_v1: bool,
}
