//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod ftp;
#[path = "ftp/meta.rs"]
mod ftp_meta;
mod old_policy;
#[path = "old_policy/meta.rs"]
mod old_policy_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&ftp_meta::META, Check::new(ftp::check)));
    catalogue.resource.push((&old_policy_meta::META, Check::new(old_policy::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
}
