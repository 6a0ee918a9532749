//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod enhanced_health;
#[path = "enhanced_health/meta.rs"]
mod enhanced_health_meta;
mod no_managed_updates;
#[path = "no_managed_updates/meta.rs"]
mod no_managed_updates_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&enhanced_health_meta::META, Check::new(enhanced_health::check)));
    catalogue.resource.push((&no_managed_updates_meta::META, Check::new(no_managed_updates::check)));
}
