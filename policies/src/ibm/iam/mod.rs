//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod account_no_mfa;
#[path = "account_no_mfa/meta.rs"]
mod account_no_mfa_meta;
mod api_keys_unrestricted;
#[path = "api_keys_unrestricted/meta.rs"]
mod api_keys_unrestricted_meta;
mod service_ids_unrestricted;
#[path = "service_ids_unrestricted/meta.rs"]
mod service_ids_unrestricted_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&account_no_mfa_meta::META, Check::new(account_no_mfa::check)));
    catalogue.resource.push((&api_keys_unrestricted_meta::META, Check::new(api_keys_unrestricted::check)));
    catalogue.resource.push((&service_ids_unrestricted_meta::META, Check::new(service_ids_unrestricted::check)));
}
