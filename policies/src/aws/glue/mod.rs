//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod catalog_encrypted;
#[path = "catalog_encrypted/meta.rs"]
mod catalog_encrypted_meta;
mod security_configuration;
mod security_configuration_encrypted;
#[path = "security_configuration_encrypted/meta.rs"]
mod security_configuration_encrypted_meta;
#[path = "security_configuration/meta.rs"]
mod security_configuration_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&catalog_encrypted_meta::META, Check::new(catalog_encrypted::check)));
    catalogue.resource.push((&security_configuration_meta::META, Check::new(security_configuration::check)));
    catalogue
        .resource
        .push((&security_configuration_encrypted_meta::META, Check::new(security_configuration_encrypted::check)));
}
