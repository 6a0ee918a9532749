//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod aggregator_regions;
#[path = "aggregator_regions/meta.rs"]
mod aggregator_regions_meta;
mod global_resources;
#[path = "global_resources/meta.rs"]
mod global_resources_meta;
mod recorder;
#[path = "recorder/meta.rs"]
mod recorder_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&aggregator_regions_meta::META, Check::new(aggregator_regions::check)));
    catalogue.linked.push((&global_resources_meta::META, Check::new(global_resources::check)));
    catalogue.linked.push((&recorder_meta::META, Check::new(recorder::check)));
}
