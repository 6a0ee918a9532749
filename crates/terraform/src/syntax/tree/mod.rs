mod build;
mod source;

use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::sync::OnceLock;

use palisade_source::Span;
pub use source::SourceText;

use super::diagnostic::Diagnostic;
use super::traversal::{Mention, mentions};

/// Names an expression of a [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExprId(NonZeroU32);

impl ExprId {
    /// Its place in the arena, from 1: a key for tables beside the tree.
    pub const fn index(self) -> usize {
        self.0.get() as usize
    }
}

/// A run of `T` in one of the tree's tables.
#[derive(Debug)]
pub struct List<T> {
    start: u32,
    len: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.start == other.start && self.len == other.len
    }
}

impl<T> Eq for List<T> {}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new(0, 0)
    }
}

impl<T> List<T> {
    const fn new(start: u32, len: u32) -> Self {
        Self { start, len, of: PhantomData }
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }
}

/// A string of the tree: a slice of the source where it stands there as it is, else of a buffer beside it (escapes
/// resolved, indent removed, normalised). [`Tree::text`] reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Text {
    start: u32,
    /// Offsets from the source's length on are the buffer's.
    end: u32,
}

impl Text {
    /// Without its first bytes.
    pub(in crate::syntax) fn skip(self, bytes: usize) -> Self {
        Self { start: (self.start + bytes as u32).min(self.end), end: self.end }
    }

    /// Without its last bytes.
    pub(in crate::syntax) fn cut(self, bytes: usize) -> Self {
        Self { start: self.start, end: self.end.saturating_sub(bytes as u32).max(self.start) }
    }

    /// Length in bytes.
    pub(in crate::syntax) fn len(self) -> usize {
        (self.end - self.start) as usize
    }
}

/// What an expression is, as [`Tree::expr`] gives it.
///
/// Depth: `Binary::left`, `GetAttr::base`, `Index::base` and `Splat::source` may nest without limit (`a + b + c ...`
/// leans left), so walk them with a loop. Everything else nests at most [`MAX_NESTING`](super::MAX_NESTING) deep.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Expr<'t> {
    /// Did not parse; a diagnostic says why. Its value is unknown.
    Invalid,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as written: digits, perhaps a fraction, perhaps an exponent; leading zeros mean nothing. It is a
    /// number that cty takes.
    Number(&'t str),
    /// A string without anything to evaluate, quoted or heredoc: escapes resolved, indent removed, NFC.
    String(&'t str),
    /// A quoted string, heredoc or template text with something to evaluate: its value is the concatenation of its
    /// parts. Adjacent literals are one, trim markers are applied.
    Template(&'t [Part]),
    /// A template that is one interpolation and nothing else (`"${x}"`): the value of `x`, its type kept.
    Wrap(ExprId),
    /// A `%{ for }` directive: an [`Expr::For`] that gives a tuple, its elements concatenated as strings. (An `%{ if }`
    /// directive is a [`Expr::Conditional`] over two templates.)
    Join(ExprId),
    /// An object key that is a bare word and means itself: `{ name = 1 }`, also `{ true = 1 }`.
    Name(&'t str),
    /// `[a, b]`.
    Tuple(&'t [ExprId]),
    /// `{ a = b }`. Keys may repeat.
    Object(&'t [ObjectItem]),
    /// The name that a reference starts with. As written: not normalised.
    Variable(&'t str),
    /// `base.name`. The name as written: cty compares attribute names in NFC.
    GetAttr {
        /// What it is read from.
        base: ExprId,
        /// The attribute's name.
        name: &'t str,
    },
    /// `base[key]`, also the old `base.0`, whose key is a number.
    Index {
        /// What it is read from.
        base: ExprId,
        /// The key.
        key: ExprId,
    },
    /// `source.*` or `source[*]`, with the traversal that it applies to each element: `each` is an expression over
    /// [`Expr::SplatItem`]. `a.*.b[0]` is an index into the splat `a.*.b`; `a[*].b[0]` takes `.b[0]` of each.
    Splat {
        /// What is spread.
        source: ExprId,
        /// Evaluated once an element.
        each: ExprId,
        /// `[*]` rather than `.*`.
        full: bool,
    },
    /// In a splat's `each`: the element at hand.
    SplatItem,
    /// A function call.
    Call(&'t Call),
    /// `[for ...]` or `{for ...}`.
    For(&'t For),
    /// `-a`, `!a`.
    Unary {
        /// The operator.
        op: UnaryOp,
        /// Its operand.
        operand: ExprId,
    },
    /// `a + b`.
    Binary {
        /// The operator.
        op: BinaryOp,
        /// Left operand.
        left: ExprId,
        /// Right operand.
        right: ExprId,
    },
    /// `condition ? yes : no`, or an `%{ if }` directive, whose branches are then templates.
    Conditional(&'t Conditional),
    /// `(a)`.
    Parens(ExprId),
}

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Text that stands for itself.
    Literal {
        /// Escapes resolved, trimmed, indent removed, NFC.
        text: Text,
        /// Where it comes from.
        span: Span,
    },
    /// Something to evaluate and convert to a string: an interpolation or a directive.
    Expr(ExprId),
}

/// An item of an object constructor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObjectItem {
    /// The key: [`Expr::Name`] for a bare word, else an expression. A reference of several steps that is not in
    /// parentheses (`{ a.b = 1 }`: [`Tree::traversal`] has steps) is what Terraform calls an ambiguous attribute key.
    pub key: ExprId,
    /// The value.
    pub value: ExprId,
}

/// A function call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// The function's name, namespaces included and without blanks: `core::abs`, `provider::aws::arn_parse`.
    pub name: Text,
    /// The name with its namespaces.
    pub name_span: Span,
    /// The arguments; read with [`Tree::exprs`].
    pub args: List<ExprId>,
    /// The last argument is followed by `...` and spreads.
    pub expand_final: bool,
}

/// A `for` expression, or a `%{ for }` directive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct For {
    /// The first of two names, if there are two: the key or index.
    pub key_var: Option<Text>,
    /// The name of the element.
    pub value_var: Text,
    /// What is iterated, outside of the names' scope.
    pub collection: ExprId,
    /// The key in an object; `None` makes a tuple.
    pub key: Option<ExprId>,
    /// The value.
    pub value: ExprId,
    /// What follows `if`.
    pub condition: Option<ExprId>,
    /// `...`: values of one key are collected in a tuple.
    pub group: bool,
}

/// `condition ? yes : no`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conditional {
    /// What decides.
    pub condition: ExprId,
    /// The value if true.
    pub yes: ExprId,
    /// The value if false.
    pub no: ExprId,
}

/// Operators with one operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    /// `-`
    Negate,
    /// `!`
    Not,
}

/// Operators with two operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BinaryOp {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Modulo,
}

impl BinaryOp {
    /// The operand that decides by itself what a logical operator comes to: true for `||`, false for `&&`.
    pub fn deciding(self) -> Option<bool> {
        match self {
            Self::Or => Some(true),
            Self::And => Some(false),
            Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::LessOrEqual
            | Self::Greater
            | Self::GreaterOrEqual
            | Self::Add
            | Self::Subtract
            | Self::Multiply
            | Self::Divide
            | Self::Modulo => None,
        }
    }
}

/// An argument: `name = expr`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: Text,
    /// Where the name stands; in JSON with its quotes.
    pub name_span: Span,
    /// Its value.
    pub expr: ExprId,
}

/// A block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// The type: `resource`.
    pub kind: Text,
    /// Where the type stands; in JSON with its quotes.
    pub kind_span: Span,
    /// The labels; read with [`Tree::labels`].
    pub labels: List<Label>,
    /// The whole block with its braces. In JSON the block's value.
    pub span: Span,
    /// What is between the braces.
    pub body: Body,
    /// Whether it ends with a closing brace.
    pub closed: bool,
    /// `name { a = 1 }`.
    pub one_line: bool,
    /// Something in it did not parse: what it lacks may have been written.
    pub broken: bool,
}

impl Block {
    /// The closing brace; empty, at the end of what was read, where it is missing.
    pub fn close(&self) -> Span {
        Span::new(self.span.end - u32::from(self.closed), self.span.end)
    }
}

/// Names a block of a [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockId(u32);

/// A block's label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// The label, escapes resolved.
    pub text: Text,
    /// Where it stands, with its quotes.
    pub span: Span,
}

/// The inside of a file or block: arguments and blocks, each in the order they were written. Read with
/// [`Tree::attributes`] and [`Tree::blocks`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Body {
    /// The arguments. A name that is set twice is a diagnostic, and only the first is here.
    pub attributes: List<Attribute>,
    /// The blocks.
    pub blocks: List<Block>,
}

/// A comment of any kind: `# ...`, `// ...`, `/* ... */`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment {
    /// With its markers, without the line's end.
    pub span: Span,
}

/// Which of Terraform's syntaxes a tree was parsed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// `.tf`, `.tofu`, `.tfvars`.
    Native,
    /// `.tf.json`, `.tfvars.json`.
    Json,
}

/// What one file, expression or template was parsed into. It holds offsets into its text only, so one parse serves
/// every place that the text stands in.
#[derive(Debug, Clone)]
pub struct Tree {
    source: SourceText,
    dialect: Dialect,
    ascii: bool,
    /// What is not in the source as it is; offset 0 is the source's length.
    buffer: String,
    nodes: Vec<Node>,
    lists: Vec<ExprId>,
    items: Vec<ObjectItem>,
    parts: Vec<Part>,
    calls: Vec<Call>,
    fors: Vec<For>,
    conditionals: Vec<Conditional>,
    /// Attribute names that do not end where their expression does.
    names: Vec<Text>,
    attributes: Vec<Attribute>,
    blocks: Vec<Block>,
    labels: Vec<Label>,
    pub(in crate::syntax) comments: Vec<Comment>,
    pub(in crate::syntax) diagnostics: Vec<Diagnostic>,
    /// What is wrong with expressions that perhaps nobody evaluates, in their order.
    pub(in crate::syntax) deferred: Vec<(ExprId, Diagnostic)>,
    pub(in crate::syntax) body: Body,
    /// Where names stand, found when the first asks.
    mentions: OnceLock<Box<[Mention]>>,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    span: Span,
    kind: Kind,
}

/// An expression as it is stored: two words and a tag.
#[derive(Debug, Clone, Copy)]
pub(in crate::syntax) enum Kind {
    Invalid,
    Null,
    Bool(bool),
    Number(Text),
    String(Text),
    Template(List<Part>),
    Wrap(ExprId),
    Join(ExprId),
    Name(Text),
    Tuple(List<ExprId>),
    Object(List<ObjectItem>),
    Variable(Text),
    GetAttr { base: ExprId, name: AttrName },
    Index { base: ExprId, key: ExprId },
    Splat { source: ExprId, each: ExprId, full: bool },
    SplatItem,
    Call(u32),
    For(u32),
    Unary { op: UnaryOp, operand: ExprId },
    Binary { op: BinaryOp, left: ExprId, right: ExprId },
    Conditional(u32),
    Parens(ExprId),
}

/// The start of a name that ends with its expression; from the source's length on, an index into `names`.
#[derive(Debug, Clone, Copy)]
pub(in crate::syntax) struct AttrName(u32);

impl Tree {
    /// The text it was parsed from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The same, to keep while the tree changes.
    pub(in crate::syntax) fn shared_source(&self) -> SourceText {
        self.source.clone()
    }

    /// The syntax it was written in. In JSON, references outside of expressions are strings; [`Tree::traversal`] and
    /// [`Tree::verbatim`] know.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The file's top level.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// What is wrong with it, in order. Empty: Terraform would parse it.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Its comments, in order. JSON has none: keys `"//"` are left out.
    pub fn comments(&self) -> &[Comment] {
        &self.comments
    }

    /// Reads a string.
    pub fn text(&self, text: Text) -> &str {
        match text.start.checked_sub(self.source.len() as u32) {
            None => &self.source[text.start as usize..text.end as usize],
            Some(start) => &self.buffer[start as usize..][..(text.end - text.start) as usize],
        }
    }

    /// The source text of a span.
    pub fn slice(&self, span: Span) -> &str {
        &self.source[span.range()]
    }

    /// What an expression is.
    pub fn expr(&self, id: ExprId) -> Expr<'_> {
        let node = &self.nodes[id.index()];
        match node.kind {
            Kind::Invalid => Expr::Invalid,
            Kind::Null => Expr::Null,
            Kind::Bool(value) => Expr::Bool(value),
            Kind::Number(text) => Expr::Number(self.text(text)),
            Kind::String(text) => Expr::String(self.text(text)),
            Kind::Template(parts) => Expr::Template(&self.parts[parts.range()]),
            Kind::Wrap(inner) => Expr::Wrap(inner),
            Kind::Join(inner) => Expr::Join(inner),
            Kind::Name(text) => Expr::Name(self.text(text)),
            Kind::Tuple(list) => Expr::Tuple(self.exprs(list)),
            Kind::Object(items) => Expr::Object(&self.items[items.range()]),
            Kind::Variable(text) => Expr::Variable(self.text(text)),
            Kind::GetAttr { base, name } => Expr::GetAttr { base, name: self.read_attr_name(name, node.span) },
            Kind::Index { base, key } => Expr::Index { base, key },
            Kind::Splat { source, each, full } => Expr::Splat { source, each, full },
            Kind::SplatItem => Expr::SplatItem,
            Kind::Call(index) => Expr::Call(&self.calls[index as usize]),
            Kind::For(index) => Expr::For(&self.fors[index as usize]),
            Kind::Unary { op, operand } => Expr::Unary { op, operand },
            Kind::Binary { op, left, right } => Expr::Binary { op, left, right },
            Kind::Conditional(index) => Expr::Conditional(&self.conditionals[index as usize]),
            Kind::Parens(inner) => Expr::Parens(inner),
        }
    }

    /// How an expression is stored, for who needs no text of it.
    #[inline]
    pub(in crate::syntax) fn kind(&self, id: ExprId) -> Kind {
        self.nodes[id.index()].kind
    }

    /// What an expression that may nest without limit starts with: see [`Expr`].
    #[inline]
    pub fn leftward(&self, id: ExprId) -> Option<ExprId> {
        if let Kind::GetAttr { base: left, .. }
        | Kind::Index { base: left, .. }
        | Kind::Splat { source: left, .. }
        | Kind::Binary { left, .. } = self.kind(id)
        {
            Some(left)
        } else {
            None
        }
    }

    /// Calls `part` with what an expression is made of, in the order in which it was parsed.
    pub(in crate::syntax) fn parts_of(&self, id: ExprId, mut part: impl FnMut(ExprId)) {
        match self.kind(id) {
            Kind::Variable(_)
            | Kind::String(_)
            | Kind::Number(_)
            | Kind::Name(_)
            | Kind::Bool(_)
            | Kind::Null
            | Kind::Invalid
            | Kind::SplatItem => {}
            Kind::GetAttr { base: inner, .. }
            | Kind::Wrap(inner)
            | Kind::Join(inner)
            | Kind::Parens(inner)
            | Kind::Unary { operand: inner, .. } => part(inner),
            Kind::Index { base: one, key: other }
            | Kind::Splat { source: one, each: other, .. }
            | Kind::Binary { left: one, right: other, .. } => [one, other].into_iter().for_each(part),
            Kind::Template(parts) => self.parts[parts.range()].iter().for_each(|inner| match inner {
                Part::Literal { .. } => {}
                Part::Expr(id) => part(*id),
            }),
            Kind::Tuple(list) => self.exprs(list).iter().copied().for_each(part),
            Kind::Object(items) => {
                self.items[items.range()].iter().flat_map(|item| [item.key, item.value]).for_each(part);
            }
            Kind::Call(call) => self.exprs(self.calls[call as usize].args).iter().copied().for_each(part),
            Kind::Conditional(at) => {
                let it = &self.conditionals[at as usize];
                [it.condition, it.yes, it.no].into_iter().for_each(part);
            }
            Kind::For(at) => {
                let each = &self.fors[at as usize];
                let others = each.key.into_iter().chain([each.value]).chain(each.condition);
                std::iter::once(each.collection).chain(others).for_each(part);
            }
        }
    }

    /// The source of an expression: from its first to its last character.
    pub fn span(&self, id: ExprId) -> Span {
        self.nodes[id.index()].span
    }

    /// All expressions, parts before what they are part of.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = ExprId> + use<> {
        (1..self.nodes.len() as u32).filter_map(NonZeroU32::new).map(ExprId)
    }

    pub(in crate::syntax) fn mentions(&self) -> &[Mention] {
        self.mentions.get_or_init(|| mentions(self))
    }

    /// How many expressions there are: ids are below this.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no expression at all.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }

    /// What the tree takes of memory beside its source, in bytes.
    pub fn memory(&self) -> usize {
        fn of<T>(table: &Vec<T>) -> usize {
            table.capacity() * size_of::<T>()
        }
        self.buffer.capacity()
            + of(&self.nodes)
            + of(&self.lists)
            + of(&self.items)
            + of(&self.parts)
            + of(&self.calls)
            + of(&self.fors)
            + of(&self.conditionals)
            + of(&self.names)
            + of(&self.attributes)
            + of(&self.blocks)
            + of(&self.labels)
            + of(&self.comments)
            + of(&self.diagnostics)
            + of(&self.deferred)
    }

    /// Whether an expression is written as a heredoc.
    pub fn is_heredoc(&self, id: ExprId) -> bool {
        self.dialect == Dialect::Native && self.slice(self.span(id)).starts_with("<<")
    }

    /// The expressions of a list, a call's arguments for one.
    pub fn exprs(&self, list: List<ExprId>) -> &[ExprId] {
        &self.lists[list.range()]
    }

    /// The arguments of a body.
    pub fn attributes(&self, body: &Body) -> &[Attribute] {
        &self.attributes[body.attributes.range()]
    }

    /// The argument of a body with a name.
    pub fn attribute(&self, body: &Body, name: &str) -> Option<&Attribute> {
        self.attributes(body).iter().find(|attribute| self.text(attribute.name) == name)
    }

    /// An argument from its name to the end of its value.
    pub fn attribute_span(&self, attribute: &Attribute) -> Span {
        attribute.name_span.to(self.span(attribute.expr))
    }

    /// The blocks of a body.
    pub fn blocks(&self, body: &Body) -> &[Block] {
        &self.blocks[body.blocks.range()]
    }

    /// The blocks of a body with their ids.
    pub fn identified_blocks(&self, body: Body) -> impl Iterator<Item = (BlockId, &Block)> + use<'_> {
        (body.blocks.start..).map(BlockId).zip(self.blocks(&body))
    }

    /// A block by its id.
    pub fn block(&self, id: BlockId) -> &Block {
        &self.blocks[id.0 as usize]
    }

    /// A block from its type to its last label. In JSON, where they are apart, the last label (the type, without labels).
    pub fn header(&self, block: &Block) -> Span {
        match (self.labels(block).last(), self.dialect) {
            (None, _) => block.kind_span,
            (Some(last), Dialect::Native) => block.kind_span.to(last.span),
            (Some(last), Dialect::Json) => last.span,
        }
    }

    /// The labels of a block.
    pub fn labels(&self, block: &Block) -> &[Label] {
        &self.labels[block.labels.range()]
    }

    /// A label of a block, from 0.
    pub fn label(&self, block: &Block, index: usize) -> Option<&str> {
        self.labels(block).get(index).map(|label| self.text(label.text))
    }

    /// Where the name of an [`Expr::GetAttr`] stands; the expression's own span for anything else.
    pub fn name_span(&self, id: ExprId) -> Span {
        let node = &self.nodes[id.index()];
        match node.kind {
            Kind::GetAttr { name, .. } if name.0 < self.source.len() as u32 => Span::new(name.0, node.span.end),
            _ => node.span,
        }
    }

    /// The name of an [`Expr::GetAttr`].
    pub fn attribute_name(&self, id: ExprId) -> Option<&str> {
        match self.expr(id) {
            Expr::GetAttr { name, .. } => Some(name),
            _ => None,
        }
    }

    fn read_attr_name(&self, name: AttrName, span: Span) -> &str {
        match name.0.checked_sub(self.source.len() as u32) {
            None => &self.source[name.0 as usize..span.end as usize],
            Some(index) => self.text(self.names[index as usize]),
        }
    }
}
