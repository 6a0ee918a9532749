//! Discover, lower, judge, settle: from paths to a report.
//!
//! An [`Engine`] is built once from policies and settings and checks any number of inputs. It is the only place that
//! knows every stage, and the only one that runs on several threads.

mod discover;
mod disk;
mod engine;
mod exit;
mod judge;
mod lower;
mod select;
mod settings;
mod settle;
mod suppress;

pub use discover::{Discovered, FileKind, Source};
pub use engine::{Engine, EngineError};
pub use exit::{ExitPolicy, ExitStatus};
pub use judge::{Judged, judge};
pub use lower::{Input, InputError, Lowered, LoweredInput, Variable, evaluate_root, lower};
pub use select::{SelectError, Selector, is_named, nearest};
pub use settings::{Override, PolicySettings, ProfileName, Settings};
