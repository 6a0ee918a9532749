//! A provider's schema while it is being read and merged: owned, by name, before it is packed.

use palisade_schema::format::{Class, Flags, Nesting, Type};
use std::collections::BTreeMap;

/// Everything that one source, or several merged, say of a provider.
#[derive(Debug, Default)]
pub struct ProviderModel {
    /// The provider's version, or what constrains it.
    pub version: String,
    pub types: BTreeMap<(Class, String), TypeModel>,
}

/// A resource type, data source type or provider configuration.
#[derive(Debug, Clone)]
pub struct TypeModel {
    /// The first source that has it.
    pub source: u8,
    /// Its bodies; the first is its own. `Type::Object` and blocks refer to them by index.
    pub bodies: Vec<BodyModel>,
}

#[derive(Debug, Clone, Default)]
pub struct BodyModel {
    pub open: bool,
    pub attributes: BTreeMap<String, AttributeModel>,
    pub blocks: BTreeMap<String, BlockModel>,
}

#[derive(Debug, Clone)]
pub struct AttributeModel {
    pub ty: Type,
    pub flags: Flags,
    pub source: u8,
}

#[derive(Debug, Clone)]
pub struct BlockModel {
    pub nesting: Nesting,
    pub min: u8,
    /// 0 where no limit is known.
    pub max: u8,
    pub body: u32,
    pub source: u8,
}

impl TypeModel {
    /// The type's own body.
    pub fn root(&self) -> &BodyModel {
        &self.bodies[0]
    }
}

/// The body that a type's elements are, where they are objects.
pub fn object_in(ty: &Type) -> Option<u32> {
    match ty {
        Type::Object(body) => Some(*body),
        Type::List(element) | Type::Set(element) | Type::Map(element) => object_in(element),
        Type::Any | Type::String | Type::Number | Type::Bool => None,
    }
}

/// The same type with its object's body renumbered.
pub fn with_object(ty: &Type, body: u32) -> Type {
    match ty {
        Type::Object(_) => Type::Object(body),
        Type::List(element) => Type::List(Box::new(with_object(element, body))),
        Type::Set(element) => Type::Set(Box::new(with_object(element, body))),
        Type::Map(element) => Type::Map(Box::new(with_object(element, body))),
        Type::Any | Type::String | Type::Number | Type::Bool => ty.clone(),
    }
}
