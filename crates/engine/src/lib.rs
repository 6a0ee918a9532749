//! Discover, lower, judge, settle: from paths to a report.
//!
//! An [`Engine`] is built once from policies and settings and checks any number of inputs. It is the only place that
//! knows every stage, and the only one that runs on several threads.

mod again;
mod against;
mod baseline;
mod compare;
mod discover;
mod disk;
mod enforce;
mod engine;
mod environments;
pub mod examples;
mod exit;
pub mod fix;
mod gather;
pub mod governance;
mod judge;
mod lower;
mod owners;
mod read;
mod real;
mod release;
mod render;
mod revision;
mod scope;
mod secrets;
mod select;
mod settings;
mod settle;
mod shard;
mod suppress;
mod trust;
pub mod waiver;

pub use baseline::{BaselineError, BaselineFile};
pub use discover::{Discovered, FileKind, Source, display};
pub use enforce::Enforce;
pub use engine::{Engine, EngineError};
pub use exit::{ExitPolicy, ExitStatus};
pub use judge::{Judged, Times, judge};
pub use lower::{
    Environment, Formats, Input, InputError, Lowered, LoweredInput, Variable, evaluate_root, lower, root_name,
};
pub use owners::{OWNERS_FILES, Owners, OwnersSyntax};
pub use release::{Release, ReleaseError};
pub use render::{RenderFailure, Rendered, Renderer, Tool, Unit};
pub use revision::Revision;
pub use scope::{Paths, PathsError};
pub use select::{SelectError, Selector, is_named, nearest};
pub use settings::{Override, PolicySettings, ProfileName, Settings};
pub use shard::Shard;
