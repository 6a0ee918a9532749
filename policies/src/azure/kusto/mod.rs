//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod double_encryption;
#[path = "double_encryption/meta.rs"]
mod double_encryption_meta;
mod no_agreement;
#[path = "no_agreement/meta.rs"]
mod no_agreement_meta;
mod no_disk_encryption;
#[path = "no_disk_encryption/meta.rs"]
mod no_disk_encryption_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&double_encryption_meta::META, Check::new(double_encryption::check)));
    catalogue.resource.push((&no_agreement_meta::META, Check::new(no_agreement::check)));
    catalogue.resource.push((&no_disk_encryption_meta::META, Check::new(no_disk_encryption::check)));
    catalogue.linked.push((&own_key_meta::META, Check::new(own_key::check)));
}
