//! What the files of a directory declare: variables, locals, outputs, resources, module calls, providers, checks and
//! the statements about moved, removed and imported objects, with the overrides merged in.
//!
//! Everything here is static and relative to the directory's own files, so one [`Module`] serves every call of it,
//! every root and every environment.

mod address;
mod call;
mod constant;
mod content;
mod decode;
mod merge;
mod module;
mod place;
mod refactor;
mod references;
mod resource;
mod settings;
mod values;
mod version;

pub use crate::eval::Mode;
pub use address::{Key, TargetAddress, TargetResource};
pub use constant::{DUPLICATE_NAME, already_there, as_written, constant, repeated_names};
pub use content::{Arg, BodyAt, Nested, Source, members};
pub use decode::{decode, reference};
pub use module::{
    CALL_ARGUMENTS, Call, Check, Ignored, Import, Lifecycle, Local, Module, Moved, Output, Parsed, Provider,
    ProviderRef, Provisioner, Removed, Repetition, RequiredProvider, Resource, Resources, Rule, Said, Table, Variable,
};
pub use place::{ExprAt, Place, Problem, Problems, Severity};
pub use references::{Dependencies, Dependency, Named, References, Target, To, Used};
pub use resource::RESOURCE_ARGUMENTS;
pub use version::{Requirement, TERRAFORM_VERSION, Version};
