//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod lb_public;
#[path = "lb_public/meta.rs"]
mod lb_public_meta;
mod vpc_classic_access;
#[path = "vpc_classic_access/meta.rs"]
mod vpc_classic_access_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&lb_public_meta::META, Check::new(lb_public::check)));
    catalogue.resource.push((&vpc_classic_access_meta::META, Check::new(vpc_classic_access::check)));
}
