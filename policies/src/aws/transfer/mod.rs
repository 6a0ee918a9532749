//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod ftp;
#[path = "ftp/meta.rs"]
mod ftp_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&ftp_meta::META, Check::new(ftp::check)));
}
