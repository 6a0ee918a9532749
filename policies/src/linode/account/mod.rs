//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod user_no_email;
#[path = "user_no_email/meta.rs"]
mod user_no_email_meta;
mod user_no_username;
#[path = "user_no_username/meta.rs"]
mod user_no_username_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&user_no_email_meta::META, Check::new(user_no_email::check)));
    catalogue.resource.push((&user_no_username_meta::META, Check::new(user_no_username::check)));
}
