//! Root modules: loading them with all that they call, and computing what they declare.

mod body;
mod builtin;
mod conditions;
mod console;
mod dependencies;
mod diagnostic;
mod early;
mod evaluated;
mod graph;
mod imports;
mod inputs;
mod inspect;
mod instance;
mod known;
mod limits;
mod load;
mod lower;
mod memory;
mod move_order;
mod moves;
mod object;
mod options;
mod paths;
mod policy_document;
mod provider_data;
mod providers;
mod releases;
mod remote_state;
mod repeat;
mod roots;
mod run;
mod shape;
mod source;
mod state;
mod trace;
mod triggers;
mod unkept;
mod usage;
mod validate;
mod waits;
mod walk;
mod world;

pub use diagnostic::Diagnostic;
pub use evaluated::{Evaluated, GivenValue, evaluate};
pub use load::{
    LoadError, Loader, MAX_MODULE_CALLS, Missing, ModuleId, ModuleMap, Node, Root, is_configuration, load_directory,
};
pub use memory::{Texts, parse_file};
pub use options::{Argument, Options, Purpose};
pub use repeat::MAX_INSTANCES;
pub use roots::{called_directories, is_library, roots};
pub use source::ModuleSource;
pub use state::{State, StateError};
