//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_surge;
#[path = "no_surge/meta.rs"]
mod no_surge_meta;
mod upgrades_off;
#[path = "upgrades_off/meta.rs"]
mod upgrades_off_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_surge_meta::META, Check::new(no_surge::check)));
    catalogue.resource.push((&upgrades_off_meta::META, Check::new(upgrades_off::check)));
}
