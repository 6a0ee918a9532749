//! One file a command.

pub mod check;
pub mod completions;

pub mod explain;
pub mod init;

pub mod policies;
pub mod schema;
