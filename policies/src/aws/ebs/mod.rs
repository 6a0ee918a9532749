//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod encryption_by_default;
#[path = "encryption_by_default/meta.rs"]
mod encryption_by_default_meta;
mod gp2;
#[path = "gp2/meta.rs"]
mod gp2_meta;
mod unattached;
#[path = "unattached/meta.rs"]
mod unattached_meta;
mod volume_encrypted;
#[path = "volume_encrypted/meta.rs"]
mod volume_encrypted_meta;
mod volume_own_key;
#[path = "volume_own_key/meta.rs"]
mod volume_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&encryption_by_default_meta::META, Check::new(encryption_by_default::check)));
    catalogue.resource.push((&gp2_meta::META, Check::new(gp2::check)));
    catalogue.attachable.push((&unattached_meta::META, Check::new(unattached::check)));
    catalogue.resource.push((&volume_encrypted_meta::META, Check::new(volume_encrypted::check)));
    catalogue.encrypted_at_rest.push((&volume_own_key_meta::META, Check::new(volume_own_key::check)));
}
