//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod model_own_key;
#[path = "model_own_key/meta.rs"]
mod model_own_key_meta;
mod volume_own_key;
#[path = "volume_own_key/meta.rs"]
mod volume_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&model_own_key_meta::META, Check::new(model_own_key::check)));
    catalogue.resource.push((&volume_own_key_meta::META, Check::new(volume_own_key::check)));
}
