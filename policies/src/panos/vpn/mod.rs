//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod plain;
#[path = "plain/meta.rs"]
mod plain_meta;
mod weak_authentication;
#[path = "weak_authentication/meta.rs"]
mod weak_authentication_meta;
mod weak_encryption;
#[path = "weak_encryption/meta.rs"]
mod weak_encryption_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&plain_meta::META, Check::new(plain::check)));
    catalogue.resource.push((&weak_authentication_meta::META, Check::new(weak_authentication::check)));
    catalogue.resource.push((&weak_encryption_meta::META, Check::new(weak_encryption::check)));
}
