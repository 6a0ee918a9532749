//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod instance_password;
#[path = "instance_password/meta.rs"]
mod instance_password_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&instance_password_meta::META, Check::new(instance_password::check)));
}
