//! What the Kubernetes API serves: kinds, the versions they are served in, whether they live in a namespace, fields.
//!
//! Custom resources are not here: a kind that is not found is not known, and everything is possible of it.

use crate::archive::Archive;
use crate::format::{self, KubernetesApi, Source};
use std::fmt;
use std::sync::OnceLock;

static ARCHIVE: Archive<'static> = Archive::new(include_bytes!("../data/kubernetes-api.bin"));

fn api() -> &'static KubernetesApi<'static> {
    static API: OnceLock<KubernetesApi<'static>> = OnceLock::new();
    API.get_or_init(|| ARCHIVE.load(0).unwrap_or_else(|error| panic!("data/kubernetes-api.bin: {error}")))
}

/// What the data was read from, the newest release of Kubernetes first.
pub fn sources() -> &'static [Source<'static>] {
    &api().sources
}

/// The newest minor version that was read: `36` for 1.36.
pub fn newest_minor() -> u32 {
    api().minors.last().copied().map_or(0, u32::from)
}

/// The kind that a manifest's `apiVersion` and `kind` name: `("apps/v1", "Deployment")`, `("v1", "Pod")`.
#[must_use]
pub fn kind(api_version: &str, kind: &str) -> Option<Kind> {
    let (group, version) = api_version.split_once('/').unwrap_or(("", api_version));
    let kinds = &api().kinds;
    let index = kinds.binary_search_by(|entry| (entry.kind, entry.group, entry.version).cmp(&(kind, group, version)));
    Some(Kind { data: &kinds[index.ok()?] })
}

/// Every group and version that has, or had, a kind of this name.
pub fn kinds_named(kind: &str) -> impl Iterator<Item = Kind> {
    let kinds = &api().kinds;
    let start = kinds.partition_point(|entry| entry.kind < kind);
    let end = start + kinds[start..].partition_point(|entry| entry.kind == kind);
    kinds[start..end].iter().map(|data| Kind { data })
}

/// Every kind in every version, sorted by kind, group and version.
pub fn kinds() -> impl ExactSizeIterator<Item = Kind> {
    api().kinds.iter().map(|data| Kind { data })
}

/// A kind in one version of its group.
#[derive(Clone, Copy)]
pub struct Kind {
    data: &'static format::Kind<'static>,
}

impl Kind {
    /// `Deployment`
    #[must_use]
    pub fn kind(self) -> &'static str {
        self.data.kind
    }

    /// `apps`; empty for the core group.
    #[must_use]
    pub fn group(self) -> &'static str {
        self.data.group
    }

    /// `v1`
    #[must_use]
    pub fn version(self) -> &'static str {
        self.data.version
    }

    /// Its name in paths and roles: `deployments`.
    #[must_use]
    pub fn plural(self) -> &'static str {
        self.data.plural
    }

    /// Whether its objects live in a namespace.
    #[must_use]
    pub fn is_namespaced(self) -> bool {
        self.data.namespaced
    }

    /// The oldest minor version of those read that serves it: `16` for 1.16. It may be older.
    #[must_use]
    pub fn first_minor(self) -> u32 {
        u32::from(self.data.first_minor)
    }

    /// The first minor version of Kubernetes that no longer serves it by default: `25` for 1.25. `None` where the newest
    /// that was read still does.
    #[must_use]
    pub fn removed_in(self) -> Option<u32> {
        let minors = &api().minors;
        let next = minors.partition_point(|minor| *minor <= self.data.last_minor);
        minors.get(next).copied().map(u32::from)
    }

    /// Its fields, as the last release that serves it has them.
    #[must_use]
    pub fn fields(self) -> Object {
        object(self.data.object)
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let slash = if self.data.group.is_empty() { "" } else { "/" };
        write!(f, "{}{slash}{} {}", self.data.group, self.data.version, self.data.kind)
    }
}

fn object(index: u32) -> Object {
    Object { data: &api().objects[index as usize] }
}

/// The fields of an object. Objects may nest without end (`JSONSchemaProps`): walk them only as deep as a document goes.
#[derive(Clone, Copy)]
pub struct Object {
    data: &'static format::Object<'static>,
}

impl Object {
    /// The field of this name, as written in YAML.
    #[must_use]
    pub fn field(self, name: &str) -> Option<Field> {
        let fields = &self.data.fields;
        let index = fields.binary_search_by(|field| field.name.cmp(name)).ok()?;
        Some(Field { data: &fields[index] })
    }

    /// Its fields, sorted by name.
    pub fn fields(self) -> impl ExactSizeIterator<Item = Field> {
        self.data.fields.iter().map(|data| Field { data })
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.data.fields.iter().map(|field| field.name)).finish()
    }
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    data: &'static format::Field<'static>,
}

impl Field {
    /// Its name as written in YAML.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.data.name
    }

    /// Its type.
    #[must_use]
    pub fn ty(self) -> FieldType {
        FieldType::of(&self.data.ty)
    }

    /// Whether the API server refuses an object without it.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.data.required
    }
}

/// The type of a field, as the published `OpenAPI` document has it.
#[derive(Debug, Clone, Copy)]
pub enum FieldType {
    /// Any value: an embedded object, JSON, a number or a name (ports, percentages).
    Any,
    /// A string; quantities and times are strings here. A quantity may also be written as a number.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Bool,
    /// A list.
    List(FieldElement),
    /// A map with string keys.
    Map(FieldElement),
    /// An object.
    Object(Object),
}

impl FieldType {
    fn of(data: &'static format::FieldType) -> FieldType {
        match data {
            format::FieldType::Any => FieldType::Any,
            format::FieldType::String => FieldType::String,
            format::FieldType::Integer => FieldType::Integer,
            format::FieldType::Number => FieldType::Number,
            format::FieldType::Bool => FieldType::Bool,
            format::FieldType::List(element) => FieldType::List(FieldElement { data: element }),
            format::FieldType::Map(element) => FieldType::Map(FieldElement { data: element }),
            format::FieldType::Object(index) => FieldType::Object(object(*index)),
        }
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FieldType::Any => f.write_str("any"),
            FieldType::String => f.write_str("string"),
            FieldType::Integer => f.write_str("integer"),
            FieldType::Number => f.write_str("number"),
            FieldType::Bool => f.write_str("bool"),
            FieldType::List(element) => write!(f, "list({})", element.ty()),
            FieldType::Map(element) => write!(f, "map({})", element.ty()),
            FieldType::Object(_) => f.write_str("object"),
        }
    }
}

/// The element type of a list or map.
#[derive(Debug, Clone, Copy)]
pub struct FieldElement {
    data: &'static format::FieldType,
}

impl FieldElement {
    /// The element's type.
    #[must_use]
    pub fn ty(self) -> FieldType {
        FieldType::of(self.data)
    }
}
