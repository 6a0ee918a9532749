//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cache_encrypted;
#[path = "cache_encrypted/meta.rs"]
mod cache_encrypted_meta;
mod cache_transit_encrypted;
#[path = "cache_transit_encrypted/meta.rs"]
mod cache_transit_encrypted_meta;
mod field_logs;
#[path = "field_logs/meta.rs"]
mod field_logs_meta;
mod logs;
#[path = "logs/meta.rs"]
mod logs_meta;
mod waf;
#[path = "waf/meta.rs"]
mod waf_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&cache_encrypted_meta::META, Check::new(cache_encrypted::check)));
    catalogue.resource.push((&cache_transit_encrypted_meta::META, Check::new(cache_transit_encrypted::check)));
    catalogue.resource.push((&field_logs_meta::META, Check::new(field_logs::check)));
    catalogue.resource.push((&logs_meta::META, Check::new(logs::check)));
    catalogue.web_entry.push((&waf_meta::META, Check::new(waf::check)));
}
