//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod authorized_ip_ranges;
#[path = "authorized_ip_ranges/meta.rs"]
mod authorized_ip_ranges_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&authorized_ip_ranges_meta::META, Check::with_params(authorized_ip_ranges::check)));
}
