//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod dnssec;
#[path = "dnssec/meta.rs"]
mod dnssec_meta;
mod rsasha1;
#[path = "rsasha1/meta.rs"]
mod rsasha1_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&dnssec_meta::META, Check::new(dnssec::check)));
    catalogue.resource.push((&rsasha1_meta::META, Check::new(rsasha1::check)));
}
