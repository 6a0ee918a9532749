//! Reading a schema: small copyable handles into the decoded data.

use crate::format::{self, Chunk, Class, Flags, Nesting, Source, TagForm};
use crate::provider::Provider;
use std::fmt;

/// Where a handle's numbers lead: the provider for sources, the chunk for bodies.
#[derive(Clone, Copy)]
struct Home {
    provider: &'static Provider,
    chunk: &'static Chunk<'static>,
}

impl Home {
    fn body(self, index: u32) -> Body {
        Body { home: self, data: &self.chunk.bodies[index as usize] }
    }

    fn type_of(self, data: &'static format::Type) -> Type {
        match data {
            format::Type::Any => Type::Any,
            format::Type::String => Type::String,
            format::Type::Number => Type::Number,
            format::Type::Bool => Type::Bool,
            format::Type::List(element) => Type::List(Element { home: self, data: element }),
            format::Type::Set(element) => Type::Set(Element { home: self, data: element }),
            format::Type::Map(element) => Type::Map(Element { home: self, data: element }),
            format::Type::Object(body) => Type::Object(self.body(*body)),
        }
    }
}

/// The schema of a resource type, a data source type or a provider's configuration.
///
/// The arguments that Terraform itself gives every block (`count`, `provider`, `lifecycle`…) are not part of it.
#[derive(Clone, Copy)]
pub struct Schema {
    home: Home,
    index: usize,
    root: u32,
}

impl Schema {
    pub(crate) fn new(provider: &'static Provider, index: usize, chunk: &'static Chunk<'static>, root: u32) -> Self {
        Schema { home: Home { provider, chunk }, index, root }
    }

    /// The type's name: `aws_s3_bucket`; the provider's for its configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.home.provider.entry(self.index).name
    }

    /// What it is a type of.
    #[must_use]
    pub fn class(self) -> Class {
        self.home.provider.entry(self.index).class
    }

    /// The provider that publishes it.
    #[must_use]
    pub fn provider(self) -> &'static Provider {
        self.home.provider
    }

    /// The newest source that has the type: the first of [`Provider::sources`] for a current one.
    #[must_use]
    pub fn source(self) -> &'static Source<'static> {
        self.home.provider.source(self.home.provider.entry(self.index).source)
    }

    /// Whether the provider's current release has the type.
    #[must_use]
    pub fn is_current(self) -> bool {
        self.home.provider.entry(self.index).source == 0
    }

    /// How the type carries tags or labels that its author can set.
    #[must_use]
    pub fn tags(self) -> Option<TagForm<'static>> {
        self.home.provider.entry(self.index).tags
    }

    /// What may stand in its block.
    #[must_use]
    pub fn body(self) -> Body {
        self.home.body(self.root)
    }

    /// The attribute of this name at the top of its block.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<Attribute> {
        self.body().attribute(name)
    }

    /// The kind of nested block of this name at the top of its block.
    #[must_use]
    pub fn block(self, name: &str) -> Option<Block> {
        self.body().block(name)
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema").field("class", &self.class()).field("name", &self.name()).finish_non_exhaustive()
    }
}

/// What may stand between a block's braces, or in an object. Bodies may nest without end
/// (`aws_wafv2_web_acl`'s statements hold statements): walk them only as deep as the configuration goes.
#[derive(Clone, Copy)]
pub struct Body {
    home: Home,
    data: &'static format::Body<'static>,
}

impl Body {
    /// The attribute of this name.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<Attribute> {
        let attributes = &self.data.attributes;
        let index = attributes.binary_search_by(|attribute| attribute.name.cmp(name)).ok()?;
        Some(Attribute { home: self.home, data: &attributes[index] })
    }

    /// The kind of nested block of this name.
    #[must_use]
    pub fn block(self, name: &str) -> Option<Block> {
        let blocks = &self.data.blocks;
        let index = blocks.binary_search_by(|block| block.name.cmp(name)).ok()?;
        Some(Block { home: self.home, data: &blocks[index] })
    }

    /// Its attributes, sorted by name.
    pub fn attributes(self) -> impl ExactSizeIterator<Item = Attribute> {
        self.data.attributes.iter().map(move |data| Attribute { home: self.home, data })
    }

    /// Its kinds of nested blocks, sorted by name.
    pub fn blocks(self) -> impl ExactSizeIterator<Item = Block> {
        self.data.blocks.iter().map(move |data| Block { home: self.home, data })
    }

    /// Whether a name that is not listed here may exist all the same: the source leaves part of it out.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.data.open
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("attributes", &self.data.attributes.len())
            .field("blocks", &self.data.blocks.len())
            .field("open", &self.data.open)
            .finish_non_exhaustive()
    }
}

/// An argument that is set with `name = …`, an attribute that the provider exports, or both.
///
/// The flags hold for every release that was read: where one release differs from another, what is said here is
/// what holds in both. An attribute that an older release does not require is not required.
#[derive(Clone, Copy)]
pub struct Attribute {
    home: Home,
    data: &'static format::Attribute<'static>,
}

impl Attribute {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.data.name
    }

    /// Its type.
    #[must_use]
    pub fn ty(self) -> Type {
        self.home.type_of(&self.data.ty)
    }

    /// Whether the author must set it.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.data.flags.has(Flags::REQUIRED)
    }

    /// Whether the author may leave it out.
    #[must_use]
    pub fn is_optional(self) -> bool {
        self.data.flags.has(Flags::OPTIONAL)
    }

    /// Whether the author can set it: it is required or optional.
    #[must_use]
    pub fn is_settable(self) -> bool {
        self.is_required() || self.is_optional()
    }

    /// Whether the provider gives it a value where the author does not: unknown before apply.
    #[must_use]
    pub fn is_computed(self) -> bool {
        self.data.flags.has(Flags::COMPUTED)
    }

    /// Whether its value is a secret. The source does not publish this for all providers: it is inferred from the
    /// attribute's description and name, by the rules that data/README.md lists.
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        self.data.flags.has(Flags::SENSITIVE)
    }

    /// Whether the provider takes it and nothing keeps it: in plans and states it is null, and it takes ephemeral values
    /// (Terraform, "Use write-only arguments"). The sources do not publish this; all providers name them so.
    #[must_use]
    pub fn is_write_only(self) -> bool {
        self.is_settable() && is_write_only(self.data.name)
    }

    /// Whether it may be written as blocks of its name too, each an element (`ingress` of `aws_security_group`).
    /// Terraform allows this for lists and sets of objects of providers on the older SDK.
    #[must_use]
    pub fn may_be_blocks(self) -> bool {
        self.data.flags.has(Flags::AS_BLOCKS)
    }

    /// The newest source that has it.
    #[must_use]
    pub fn source(self) -> &'static Source<'static> {
        self.home.provider.source(self.data.source)
    }

    /// Whether the provider's current release has it.
    #[must_use]
    pub fn is_current(self) -> bool {
        self.data.source == 0
    }
}

/// Whether arguments of this name are write-only, in whatever provider: see [`Attribute::is_write_only`].
#[must_use]
pub fn is_write_only(name: &str) -> bool {
    name.ends_with("_wo")
}

impl fmt::Debug for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attribute")
            .field("name", &self.data.name)
            .field("type", &format_args!("{}", self.ty()))
            .field("flags", &self.data.flags)
            .finish_non_exhaustive()
    }
}

/// A type as Terraform's type system has it.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// Any type; or one that the source does not tell, or that releases disagree on (a number once, a string now).
    Any,
    /// `string`
    String,
    /// `number`
    Number,
    /// `bool`
    Bool,
    /// `list(…)`
    List(Element),
    /// `set(…)`
    Set(Element),
    /// `map(…)`
    Map(Element),
    /// `object({…})`: a body without blocks.
    Object(Body),
}

impl Type {
    /// The object that a value of this type is, or that the elements of its collections are.
    #[must_use]
    pub fn object(self) -> Option<Body> {
        match self {
            Type::Object(body) => Some(body),
            Type::List(element) | Type::Set(element) | Type::Map(element) => element.ty().object(),
            Type::Any | Type::String | Type::Number | Type::Bool => None,
        }
    }
}

impl fmt::Display for Type {
    /// As Terraform writes it, objects without their attributes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Any => f.write_str("any"),
            Type::String => f.write_str("string"),
            Type::Number => f.write_str("number"),
            Type::Bool => f.write_str("bool"),
            Type::List(element) => write!(f, "list({})", element.ty()),
            Type::Set(element) => write!(f, "set({})", element.ty()),
            Type::Map(element) => write!(f, "map({})", element.ty()),
            Type::Object(_) => f.write_str("object"),
        }
    }
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.ty(), f)
    }
}

/// The element type of a collection.
#[derive(Clone, Copy)]
pub struct Element {
    home: Home,
    data: &'static format::Type,
}

impl Element {
    /// The element's type.
    #[must_use]
    pub fn ty(self) -> Type {
        self.home.type_of(self.data)
    }
}

/// A kind of nested block: `name { … }`.
///
/// Providers on the older SDK may fill in a block that nobody wrote (`root_block_device` of `aws_instance`), and do not
/// publish which: what is read from a block that is not there is unknown before apply, not absent.
#[derive(Clone, Copy)]
pub struct Block {
    home: Home,
    data: &'static format::Block<'static>,
}

impl Block {
    /// The block's type name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.data.name
    }

    /// How its blocks make a value.
    #[must_use]
    pub fn nesting(self) -> Nesting {
        self.data.nesting
    }

    /// At least this many must be written: 0 or 1, the source tells no more.
    #[must_use]
    pub fn min(self) -> u32 {
        u32::from(self.data.min)
    }

    /// At most this many may be written. The source tells only a limit of one; `None` is one it does not tell, or none.
    #[must_use]
    pub fn max(self) -> Option<u32> {
        (self.data.max > 0).then_some(u32::from(self.data.max))
    }

    /// What may stand in it.
    #[must_use]
    pub fn body(self) -> Body {
        self.home.body(self.data.body)
    }

    /// The newest source that has it.
    #[must_use]
    pub fn source(self) -> &'static Source<'static> {
        self.home.provider.source(self.data.source)
    }

    /// Whether the provider's current release has it.
    #[must_use]
    pub fn is_current(self) -> bool {
        self.data.source == 0
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Block")
            .field("name", &self.data.name)
            .field("nesting", &self.data.nesting)
            .field("min", &self.data.min)
            .field("max", &self.max())
            .finish_non_exhaustive()
    }
}
