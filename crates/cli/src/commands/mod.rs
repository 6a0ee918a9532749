//! One file a command.

pub mod admit;
pub mod baseline;
pub mod check;
pub mod completions;
pub mod console;
pub mod evidence;
pub mod explain;
pub mod fix;
pub mod init;
pub mod inspect;
pub mod merge;
pub mod policies;
pub mod schema;
pub mod test;
pub mod waivers;
