//! What Terraform providers and Kubernetes publish about their types, as generated data.
//!
//! ```
//! use palisade_schema::{Type, resource};
//!
//! let bucket = resource("aws_s3_bucket").expect("a known type");
//! let arn = bucket.attribute("arn").expect("a published attribute");
//! assert!(arn.is_computed() && matches!(arn.ty(), Type::String));
//! assert!(bucket.attribute("bukcet").is_none() && bucket.block("bukcet").is_none());
//! ```
//!
//! A type that is not here is not known: everything is possible of it. The data holds the current release of each
//! provider and what older majors had besides, so that a configuration for an older release is not called wrong;
//! [`Attribute::is_current`] and its like tell them apart.
//!
//! The files are embedded and nothing is read at start: a lookup decodes its provider's list of names and the chunk
//! that holds the type, once. Where the facts come from stands in `data/README.md`, and at run time in
//! [`Provider::sources`].

pub mod archive;
pub mod format;
pub mod iam;
pub mod kubernetes;
mod provider;
mod schema;

pub use format::{Class, Nesting, Source, TagForm, TagShape};
pub use provider::{Provider, TypeName, provider, provider_of, providers};
pub use schema::{Attribute, Block, Body, Element, Schema, Type, is_write_only};

/// The schema of a resource type: `aws_s3_bucket`. `None` where the type is not known.
#[must_use]
pub fn resource(name: &str) -> Option<Schema> {
    provider(provider_of(name))?.find(Class::Resource, name)
}

/// The schema of a data source type: `aws_iam_policy_document`. `None` where the type is not known.
#[must_use]
pub fn data_source(name: &str) -> Option<Schema> {
    provider(provider_of(name))?.find(Class::DataSource, name)
}

/// The resource types that carry tags or labels which their author can set, with how, sorted by provider and name.
pub fn taggable() -> impl Iterator<Item = (&'static str, TagForm<'static>)> {
    providers()
        .iter()
        .flat_map(|provider| provider.types(Class::Resource))
        .filter_map(|resource| Some((resource.name(), resource.tags()?)))
}
