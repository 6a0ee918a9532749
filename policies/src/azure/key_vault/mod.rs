//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod content_type;
#[path = "content_type/meta.rs"]
mod content_type_meta;
mod key_expiry;
#[path = "key_expiry/meta.rs"]
mod key_expiry_meta;
mod key_not_in_hsm;
#[path = "key_not_in_hsm/meta.rs"]
mod key_not_in_hsm_meta;
mod network;
#[path = "network/meta.rs"]
mod network_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod purge_protection;
#[path = "purge_protection/meta.rs"]
mod purge_protection_meta;
mod secret_expiry;
#[path = "secret_expiry/meta.rs"]
mod secret_expiry_meta;
mod soft_delete;
#[path = "soft_delete/meta.rs"]
mod soft_delete_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&content_type_meta::META, Check::new(content_type::check)));
    catalogue.resource.push((&key_expiry_meta::META, Check::new(key_expiry::check)));
    catalogue.resource.push((&key_not_in_hsm_meta::META, Check::new(key_not_in_hsm::check)));
    catalogue.resource.push((&network_meta::META, Check::new(network::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.resource.push((&purge_protection_meta::META, Check::new(purge_protection::check)));
    catalogue.resource.push((&secret_expiry_meta::META, Check::new(secret_expiry::check)));
    catalogue.resource.push((&soft_delete_meta::META, Check::new(soft_delete::check)));
}
