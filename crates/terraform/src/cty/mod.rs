//! Terraform's value system: types, values, numbers, conversion, unification, marks, and unknowns with refinements.
//!
//! The semantics are those of the `cty` library at the version that Terraform 1.11 uses (1.16.0). Two things are
//! added: an unknown says *why* it is unknown ([`Cause`]), and a value may say that it is a copy of a resource's
//! attribute ([`Reference`]) or which known parts it will be made of ([`Partial`]). Equality and hashing ignore both.
//!
//! Nothing here panics on user input. A value that outgrows [`MAX_VALUE_DEPTH`], [`MAX_VALUE_NODES`] or
//! [`MAX_STRING_BYTES`] becomes unknown with a [`CauseKind::Limit`].

mod access;
mod convert;
mod equality;
mod keep;
mod marks;
mod meaning;
mod mismatch;
mod number;
mod operate;
mod origin;
mod path;
mod refine;
mod set;
mod types;
mod unify;
mod value;

pub use access::AccessError;
pub use convert::{ConvertError, convert, convertible};
pub use marks::Marks;
pub use mismatch::mismatch;
pub use number::{Number, NumberError};
pub use origin::{Cause, CauseKind, Origin, Partial, Reference, TemplatePart, Why};
pub use path::{Path, Step};
pub use refine::{Range, Refinement, safe_prefix};
pub use types::{Attribute, Kind, ObjectType, Type};
pub use unify::{Unified, unify, unify_unsafe};
pub use value::{MAX_STRING_BYTES, MAX_VALUE_DEPTH, MAX_VALUE_NODES, Map, Value, normalize};

/// A shared string: names, keys, text.
pub type Str = std::sync::Arc<str>;
