//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod config_map;
#[path = "config_map/meta.rs"]
mod config_map_meta;
mod config_map_personal;
#[path = "config_map_personal/meta.rs"]
mod config_map_personal_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.config_map.push((&config_map_meta::META, Check::new(config_map::check)));
    catalogue.config_map.push((&config_map_personal_meta::META, Check::new(config_map_personal::check)));
}
