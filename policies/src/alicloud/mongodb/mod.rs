//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod classic;
#[path = "classic/meta.rs"]
mod classic_meta;
mod no_encryption;
#[path = "no_encryption/meta.rs"]
mod no_encryption_meta;
mod no_tls;
#[path = "no_tls/meta.rs"]
mod no_tls_meta;
mod open;
#[path = "open/meta.rs"]
mod open_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&classic_meta::META, Check::new(classic::check)));
    catalogue.resource.push((&no_encryption_meta::META, Check::new(no_encryption::check)));
    catalogue.resource.push((&no_tls_meta::META, Check::new(no_tls::check)));
    catalogue.resource.push((&open_meta::META, Check::new(open::check)));
}
