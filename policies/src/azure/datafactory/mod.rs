//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_repository;
#[path = "no_repository/meta.rs"]
mod no_repository_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_repository_meta::META, Check::new(no_repository::check)));
    catalogue.linked.push((&own_key_meta::META, Check::new(own_key::check)));
}
