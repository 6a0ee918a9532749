//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod root_volume_encrypted;
#[path = "root_volume_encrypted/meta.rs"]
mod root_volume_encrypted_meta;
mod user_volume_encrypted;
#[path = "user_volume_encrypted/meta.rs"]
mod user_volume_encrypted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&root_volume_encrypted_meta::META, Check::new(root_volume_encrypted::check)));
    catalogue.resource.push((&user_volume_encrypted_meta::META, Check::new(user_volume_encrypted::check)));
}
