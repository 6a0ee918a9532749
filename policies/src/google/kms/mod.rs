//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod destroyable;
#[path = "destroyable/meta.rs"]
mod destroyable_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod public_key;
#[path = "public_key/meta.rs"]
mod public_key_meta;
mod rotation;
#[path = "rotation/meta.rs"]
mod rotation_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&destroyable_meta::META, Check::new(destroyable::check)));
    catalogue.encrypted_at_rest.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.google_grants.push((&public_key_meta::META, Check::new(public_key::check)));
    catalogue.resource.push((&rotation_meta::META, Check::new(rotation::check)));
}
