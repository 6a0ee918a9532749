//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod dnssec;
#[path = "dnssec/meta.rs"]
mod dnssec_meta;
mod domain_transfer;
#[path = "domain_transfer/meta.rs"]
mod domain_transfer_meta;
mod query_logs;
#[path = "query_logs/meta.rs"]
mod query_logs_meta;
mod unowned_address;
#[path = "unowned_address/meta.rs"]
mod unowned_address_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&dnssec_meta::META, Check::new(dnssec::check)));
    catalogue.resource.push((&domain_transfer_meta::META, Check::new(domain_transfer::check)));
    catalogue.linked.push((&query_logs_meta::META, Check::new(query_logs::check)));
    catalogue.resource.push((&unowned_address_meta::META, Check::new(unowned_address::check)));
}
