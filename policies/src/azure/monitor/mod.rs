//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod log_profile_categories;
#[path = "log_profile_categories/meta.rs"]
mod log_profile_categories_meta;
mod log_profile_regions;
#[path = "log_profile_regions/meta.rs"]
mod log_profile_regions_meta;
mod log_profile_retention;
#[path = "log_profile_retention/meta.rs"]
mod log_profile_retention_meta;
mod workspace_cap;
#[path = "workspace_cap/meta.rs"]
mod workspace_cap_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&log_profile_categories_meta::META, Check::new(log_profile_categories::check)));
    catalogue.resource.push((&log_profile_regions_meta::META, Check::new(log_profile_regions::check)));
    catalogue.resource.push((&log_profile_retention_meta::META, Check::new(log_profile_retention::check)));
    catalogue.resource.push((&workspace_cap_meta::META, Check::new(workspace_cap::check)));
}
