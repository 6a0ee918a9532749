//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod plain_variable;
#[path = "plain_variable/meta.rs"]
mod plain_variable_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&plain_variable_meta::META, Check::new(plain_variable::check)));
}
