//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod user_data_secret;
#[path = "user_data_secret/meta.rs"]
mod user_data_secret_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&user_data_secret_meta::META, Check::new(user_data_secret::check)));
}
