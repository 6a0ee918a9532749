//! The stored form of the data: what `cargo xtask schema` writes and the rest of this crate reads.
//!
//! A file is an [archive](crate::archive) of deflated blobs, each one value in postcard's encoding. Blob 0 is the
//! [`Catalogue`] of a provider, the others are its [`Chunk`]s. A chunk stands alone: one lookup decodes the catalogue
//! and one chunk, never the whole provider. Strings borrow from the inflated blob.
//!
//! Any change here changes the files' meaning: regenerate all of them.

use serde::{Deserialize, Serialize};

/// What a provider's file holds, and where in it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Catalogue<'a> {
    /// The provider's local name as type names begin with it: `aws`.
    pub provider: &'a str,
    /// What the data was read from; the first is the provider's current release, which the others only add to.
    #[serde(borrow)]
    pub sources: Vec<Source<'a>>,
    /// Every type, sorted by class, then name.
    pub entries: Vec<Entry<'a>>,
    /// For each chunk the index of its first entry, ascending.
    pub chunk_starts: Vec<u32>,
}

/// A published package that facts were read from.
#[derive(Debug, Serialize, Deserialize)]
pub struct Source<'a> {
    /// The package and where it is published: `npm:@cdktf/provider-aws`.
    pub package: &'a str,
    /// The package's version.
    pub version: &'a str,
    /// The provider's version that the package was generated from; a constraint (`~> 3.0`) where it says no more.
    pub provider_version: &'a str,
    /// The package's licence, an SPDX identifier. Only facts are taken: names, types and flags, no texts.
    pub licence: &'a str,
}

/// What a type is of. Sorted as here in a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Class {
    /// The provider's own configuration block; its name is the provider's.
    Provider,
    /// `resource "…"`.
    Resource,
    /// `data "…"`.
    DataSource,
}

/// One type of a provider.
#[derive(Debug, Serialize, Deserialize)]
pub struct Entry<'a> {
    /// What it is a type of.
    pub class: Class,
    /// Its name: `aws_s3_bucket`.
    pub name: &'a str,
    /// How it carries tags or labels, where its author can set them.
    #[serde(borrow)]
    pub tags: Option<TagForm<'a>>,
    /// The first source that has it, an index into [`Catalogue::sources`].
    pub source: u8,
}

/// How a resource type carries tags or labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagForm<'a> {
    /// Where they are set, blocks joined with dots: `tags`, `labels`, `settings.user_labels`, `metadata.labels`, `tag`.
    pub attribute: &'a str,
    /// What stands there.
    pub shape: TagShape,
    /// Whether the provider's own defaults (`default_tags`, `default_labels`) reach it: the type then has the
    /// computed union of both (`tags_all`, `terraform_labels`).
    pub provider_defaults: bool,
}

/// What holds the tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TagShape {
    /// A map from key to value.
    Map,
    /// Blocks with a `key` and a `value` each (`aws_autoscaling_group`).
    Blocks,
}

/// A run of types that is decoded together.
#[derive(Debug, Serialize, Deserialize)]
pub struct Chunk<'a> {
    /// For each entry, in the catalogue's order, the body of its block: an index into `bodies`.
    pub roots: Vec<u32>,
    /// Every body of the chunk; equal ones are stored once.
    #[serde(borrow)]
    pub bodies: Vec<Body<'a>>,
}

/// What may stand between a block's braces, or in an object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Body<'a> {
    /// The source leaves some or all of it out: what is not listed may exist all the same.
    pub open: bool,
    /// Sorted by name.
    #[serde(borrow)]
    pub attributes: Vec<Attribute<'a>>,
    /// Sorted by name.
    pub blocks: Vec<Block<'a>>,
}

/// An argument or an exported attribute.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Attribute<'a> {
    /// Its name in the language.
    pub name: &'a str,
    /// Its type.
    pub ty: Type,
    /// What is known of it.
    pub flags: Flags,
    /// The first source that has it.
    pub source: u8,
}

/// What is known of an attribute, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Flags(pub u8);

impl Flags {
    /// The author must set it.
    pub const REQUIRED: Flags = Flags(1);
    /// The author may set it.
    pub const OPTIONAL: Flags = Flags(2);
    /// The provider sets it where the author does not.
    pub const COMPUTED: Flags = Flags(4);
    /// Its value is a secret.
    pub const SENSITIVE: Flags = Flags(8);
    /// It may be written as blocks of its name too.
    pub const AS_BLOCKS: Flags = Flags(16);

    /// Whether every bit of `other` is set.
    #[must_use]
    pub const fn has(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets of bits.
    #[must_use]
    pub const fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    /// These bits without those of `other`.
    #[must_use]
    pub const fn without(self, other: Flags) -> Flags {
        Flags(self.0 & !other.0)
    }
}

/// A type as Terraform's type system has it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Type {
    /// Any type; or one that the source does not tell, or that releases disagree on.
    Any,
    /// `string`
    String,
    /// `number`
    Number,
    /// `bool`
    Bool,
    /// `list(…)`
    List(Box<Type>),
    /// `set(…)`
    Set(Box<Type>),
    /// `map(…)`
    Map(Box<Type>),
    /// `object({…})`: a body without blocks, an index into [`Chunk::bodies`].
    Object(u32),
}

/// A kind of nested block.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Block<'a> {
    /// The block's type name.
    pub name: &'a str,
    /// How its blocks make a value.
    pub nesting: Nesting,
    /// At least this many are written.
    pub min: u8,
    /// At most this many are written; 0 where the source knows no limit.
    pub max: u8,
    /// What stands in it, an index into [`Chunk::bodies`].
    pub body: u32,
    /// The first source that has it.
    pub source: u8,
}

/// How the blocks of one type make a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Nesting {
    /// One object, or null without a block.
    Single,
    /// A list of objects in the order written.
    List,
    /// A set of objects.
    Set,
    /// A map of objects; the block's label is the key.
    Map,
}

/// Everything that is known of the Kubernetes API; the first blob of its archive, the only one.
#[derive(Debug, Serialize, Deserialize)]
pub struct KubernetesApi<'a> {
    /// What the data was read from, the newest release first. `provider_version` is Kubernetes' version.
    #[serde(borrow)]
    pub sources: Vec<Source<'a>>,
    /// The minor version of each release that was read (`28` for 1.28), ascending.
    pub minors: Vec<u8>,
    /// Every kind in every version, sorted by kind, then group, then version.
    pub kinds: Vec<Kind<'a>>,
    /// The objects that fields refer to.
    pub objects: Vec<Object<'a>>,
}

/// A kind in one version of its group.
#[derive(Debug, Serialize, Deserialize)]
pub struct Kind<'a> {
    /// The kind: `Deployment`.
    pub kind: &'a str,
    /// The group, empty for the core group.
    pub group: &'a str,
    /// The version: `v1`.
    pub version: &'a str,
    /// The resource's name in paths and roles: `deployments`.
    pub plural: &'a str,
    /// Whether its objects live in a namespace.
    pub namespaced: bool,
    /// The first minor version of those read that serves it.
    pub first_minor: u8,
    /// The last minor version of those read that serves it.
    pub last_minor: u8,
    /// Its fields, an index into [`KubernetesApi::objects`].
    pub object: u32,
}

/// The fields of a Kubernetes object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Object<'a> {
    /// Sorted by name.
    #[serde(borrow)]
    pub fields: Vec<Field<'a>>,
}

/// A field of a Kubernetes object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Field<'a> {
    /// Its name as written in YAML.
    pub name: &'a str,
    /// Its type.
    pub ty: FieldType,
    /// Whether the API server refuses an object without it.
    pub required: bool,
}

/// The type of a Kubernetes field, as the published `OpenAPI` document has it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FieldType {
    /// Any value: an embedded object, JSON, a number or a name (ports, percentages).
    Any,
    /// A string; quantities and times are strings here.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Bool,
    /// A list.
    List(Box<FieldType>),
    /// A map with string keys.
    Map(Box<FieldType>),
    /// An object, an index into [`KubernetesApi::objects`].
    Object(u32),
}

/// What AWS publishes about the actions of IAM policies; the first blob of its archive, the only one.
#[derive(Debug, Serialize, Deserialize)]
pub struct IamReference<'a> {
    /// What the data was read from.
    #[serde(borrow)]
    pub sources: Vec<Source<'a>>,
    /// Sorted by prefix.
    pub services: Vec<IamService<'a>>,
}

/// The actions of one prefix.
#[derive(Debug, Serialize, Deserialize)]
pub struct IamService<'a> {
    /// The prefix: `s3`.
    pub prefix: &'a str,
    /// Sorted by name.
    #[serde(borrow)]
    pub actions: Vec<IamAction<'a>>,
}

/// An action of a service.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct IamAction<'a> {
    /// Its name without the prefix: `GetObject`.
    pub name: &'a str,
    /// How far it goes.
    pub access: IamAccess,
    /// Whether a policy can name resources for it.
    pub takes_resource: bool,
}

/// An action's access level, by the names of the Service Authorization Reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum IamAccess {
    /// It tells which resources there are.
    List,
    /// It reads what is in a resource.
    Read,
    /// It makes, changes or deletes resources.
    Write,
    /// It changes tags alone.
    Tagging,
    /// It changes who may do what.
    PermissionsManagement,
}
