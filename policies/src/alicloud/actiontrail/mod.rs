//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod one_region;
#[path = "one_region/meta.rs"]
mod one_region_meta;
mod some_events;
#[path = "some_events/meta.rs"]
mod some_events_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&one_region_meta::META, Check::new(one_region::check)));
    catalogue.resource.push((&some_events_meta::META, Check::new(some_events::check)));
}
