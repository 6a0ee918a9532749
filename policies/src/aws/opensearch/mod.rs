//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod vpc;
#[path = "vpc/meta.rs"]
mod vpc_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&vpc_meta::META, Check::new(vpc::check)));
}
