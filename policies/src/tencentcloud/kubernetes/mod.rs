//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_logs;
#[path = "no_logs/meta.rs"]
mod no_logs_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_logs_meta::META, Check::new(no_logs::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
}
