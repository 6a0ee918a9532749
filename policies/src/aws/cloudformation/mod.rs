//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod notifications;
#[path = "notifications/meta.rs"]
mod notifications_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&notifications_meta::META, Check::new(notifications::check)));
}
