//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.

use palisade_policy::Group;

#[rustfmt::skip]
mod tables;

/// All built-in policies, grouped by the view that they read.
pub fn all() -> Vec<Box<dyn Group>> {
    vec![]
}
