//! GraphQL documents, with the members that OPA's functions give them: the tree of `vektah/gqlparser`, which OPA prints
//! as it is. What a document does not have is left out, as OPA leaves it out.

use regorus::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Operations and fragments.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct QueryDocument {
    pub operations: Vec<Operation>,
    pub fragments: Vec<Fragment>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Operation {
    /// `query`, `mutation` or `subscription`; empty is a query.
    #[serde(rename = "Operation")]
    pub word: String,
    pub name: String,
    pub variable_definitions: Vec<VariableDefinition>,
    pub directives: Vec<Directive>,
    pub selection_set: Vec<Selection>,
    pub comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Fragment {
    pub name: String,
    pub variable_definition: Vec<VariableDefinition>,
    pub type_condition: String,
    pub directives: Vec<Directive>,
    pub selection_set: Vec<Selection>,
    pub comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct VariableDefinition {
    pub variable: String,
    pub r#type: Type,
    pub default_value: Option<Literal>,
    pub directives: Vec<Directive>,
    pub comment: Option<Comments>,
    /// Always false before a query is checked, and OPA prints it before.
    pub used: bool,
}

/// What is selected. Read back from an object each is a field: OPA reads them so.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Selection {
    Field(Field),
    Spread(Spread),
    Inline(Inline),
}

impl<'de> Deserialize<'de> for Selection {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Field::deserialize(deserializer).map(Selection::Field)
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Field {
    pub alias: String,
    pub name: String,
    pub arguments: Vec<Argument>,
    pub directives: Vec<Directive>,
    pub selection_set: Vec<Selection>,
    pub comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Spread {
    pub name: String,
    pub directives: Vec<Directive>,
    pub comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Inline {
    pub type_condition: String,
    pub directives: Vec<Directive>,
    pub selection_set: Vec<Selection>,
    pub comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Argument {
    pub name: String,
    pub value: Literal,
    pub comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Directive {
    pub name: String,
    pub arguments: Vec<Argument>,
    /// Always empty: OPA prints directives before they are placed.
    pub location: String,
}

/// What a literal is, by OPA's numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub(super) enum Kind {
    #[default]
    Variable,
    Int,
    Float,
    String,
    Block,
    Boolean,
    Null,
    Enum,
    List,
    Object,
}

const KINDS: [Kind; 10] = [
    Kind::Variable,
    Kind::Int,
    Kind::Float,
    Kind::String,
    Kind::Block,
    Kind::Boolean,
    Kind::Null,
    Kind::Enum,
    Kind::List,
    Kind::Object,
];

impl TryFrom<u8> for Kind {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        KINDS.get(usize::from(number)).copied().ok_or("no kind of value has this number")
    }
}

impl From<Kind> for u8 {
    fn from(kind: Kind) -> u8 {
        kind as u8
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Literal {
    pub raw: String,
    pub children: Vec<Child>,
    pub kind: Kind,
    pub comment: Option<Comments>,
    /// Always false before a query is checked, and OPA prints it before.
    pub expected_type_has_default: bool,
}

/// An element of a list, or a member of an object.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Child {
    pub name: String,
    pub value: Literal,
    pub comment: Option<Comments>,
}

/// A type as it is referred to: a name, or a list of another.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Type {
    #[serde(rename = "NamedType")]
    pub named: String,
    pub elem: Option<Box<Type>>,
    pub non_null: bool,
}

impl Type {
    pub fn named(name: &str, non_null: bool) -> Self {
        Type { named: name.to_owned(), elem: None, non_null }
    }

    /// The name at its bottom.
    pub fn name(&self) -> &str {
        match &self.elem {
            Some(elem) if self.named.is_empty() => elem.name(),
            Some(_) | None => &self.named,
        }
    }

    /// Whether what has this type may stand where another is expected.
    pub fn fits(&self, expected: &Type) -> bool {
        let elements_fit = match (&self.elem, &expected.elem) {
            (Some(own), Some(expected)) => own.fits(expected),
            (Some(_), None) => false,
            (None, _) => true,
        };
        self.named == expected.named && elements_fit && (self.non_null || !expected.non_null)
    }
}

/// What types and directives there are.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct SchemaDocument {
    pub schema: Vec<SchemaDefinition>,
    pub schema_extension: Vec<SchemaDefinition>,
    pub directives: Vec<DirectiveDefinition>,
    pub definitions: Vec<Definition>,
    pub extensions: Vec<Definition>,
    pub comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct SchemaDefinition {
    pub description: String,
    pub directives: Vec<Directive>,
    pub operation_types: Vec<OperationType>,
    pub before_description_comment: Option<Comments>,
    pub after_description_comment: Option<Comments>,
    pub end_of_definition_comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct OperationType {
    pub operation: String,
    pub r#type: String,
    pub comment: Option<Comments>,
}

/// What a type is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum TypeKind {
    #[default]
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
}

impl TypeKind {
    /// Whether it has no fields to select.
    pub fn is_leaf(self) -> bool {
        matches!(self, TypeKind::Scalar | TypeKind::Enum)
    }

    /// Whether fields, or those of its parts, can be selected.
    pub fn is_composite(self) -> bool {
        matches!(self, TypeKind::Object | TypeKind::Interface | TypeKind::Union)
    }

    /// Whether it may be given.
    pub fn is_input(self) -> bool {
        matches!(self, TypeKind::Scalar | TypeKind::Enum | TypeKind::InputObject)
    }

    /// Where directives on it stand.
    pub fn location(self) -> &'static str {
        match self {
            TypeKind::Scalar => "SCALAR",
            TypeKind::Object => "OBJECT",
            TypeKind::Interface => "INTERFACE",
            TypeKind::Union => "UNION",
            TypeKind::Enum => "ENUM",
            TypeKind::InputObject => "INPUT_OBJECT",
        }
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Definition {
    pub kind: TypeKind,
    pub description: String,
    pub name: String,
    pub directives: Vec<Directive>,
    pub interfaces: Vec<String>,
    pub fields: Vec<FieldDefinition>,
    /// The members of a union.
    pub types: Vec<String>,
    pub enum_values: Vec<EnumValue>,
    pub built_in: bool,
    pub before_description_comment: Option<Comments>,
    pub after_description_comment: Option<Comments>,
    pub end_of_definition_comment: Option<Comments>,
}

impl Definition {
    pub fn field(&self, name: &str) -> Option<&FieldDefinition> {
        named(&self.fields, name)
    }
}

/// A field, or an argument: those have no arguments of their own.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct FieldDefinition {
    pub description: String,
    pub name: String,
    pub arguments: Vec<FieldDefinition>,
    pub default_value: Option<Literal>,
    pub r#type: Type,
    pub directives: Vec<Directive>,
    pub before_description_comment: Option<Comments>,
    pub after_description_comment: Option<Comments>,
}

impl FieldDefinition {
    /// Whether a default stands for what is not given.
    pub fn has_default(&self) -> bool {
        self.default_value.as_ref().is_some_and(|value| value.kind != Kind::Null)
    }

    /// Whether it has to be given.
    pub fn is_required(&self) -> bool {
        self.r#type.non_null && self.default_value.is_none()
    }
}

/// The field or argument with a name.
pub(super) fn named<'f>(fields: &'f [FieldDefinition], name: &str) -> Option<&'f FieldDefinition> {
    fields.iter().find(|field| field.name == name)
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct EnumValue {
    pub description: String,
    pub name: String,
    pub directives: Vec<Directive>,
    pub before_description_comment: Option<Comments>,
    pub after_description_comment: Option<Comments>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct DirectiveDefinition {
    pub description: String,
    pub name: String,
    pub arguments: Vec<FieldDefinition>,
    pub locations: Vec<String>,
    pub is_repeatable: bool,
    pub before_description_comment: Option<Comments>,
    pub after_description_comment: Option<Comments>,
}

/// Comments that stand together.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Comments {
    pub list: Vec<Comment>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Comment {
    pub value: String,
}

/// A value without what is null, what is empty, and places.
pub(super) fn pruned(value: serde_json::Value) -> Value {
    match value {
        serde_json::Value::Array(items) => Value::from(items.into_iter().filter_map(kept).collect::<Vec<_>>()),
        serde_json::Value::Object(members) => {
            let members = members.into_iter().filter(|(name, _)| name != "Position");
            let members = members.filter_map(|(name, value)| Some((Value::from(name), kept(value)?)));
            Value::from(members.collect::<BTreeMap<_, _>>())
        }
        value => Value::from(value),
    }
}

fn kept(value: serde_json::Value) -> Option<Value> {
    match pruned(value) {
        Value::Null => None,
        Value::Array(items) if items.is_empty() => None,
        Value::Object(members) if members.is_empty() => None,
        value => Some(value),
    }
}
