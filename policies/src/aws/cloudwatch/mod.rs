//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod log_group_own_key;
#[path = "log_group_own_key/meta.rs"]
mod log_group_own_key_meta;
mod log_retention;
#[path = "log_retention/meta.rs"]
mod log_retention_meta;
mod short_log_retention;
#[path = "short_log_retention/meta.rs"]
mod short_log_retention_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&log_group_own_key_meta::META, Check::new(log_group_own_key::check)));
    catalogue.resource.push((&log_retention_meta::META, Check::new(log_retention::check)));
    catalogue.resource.push((&short_log_retention_meta::META, Check::new(short_log_retention::check)));
}
