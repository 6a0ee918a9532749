//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_on_call;
#[path = "no_on_call/meta.rs"]
mod no_on_call_meta;
mod no_owner;
#[path = "no_owner/meta.rs"]
mod no_owner_meta;
mod unknown_owner;
#[path = "unknown_owner/meta.rs"]
mod unknown_owner_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.backstage_entry.push((&no_on_call_meta::META, Check::with_params(no_on_call::check)));
    catalogue.backstage_entry.push((&no_owner_meta::META, Check::new(no_owner::check)));
    catalogue.backstage_entry.push((&unknown_owner_meta::META, Check::new(unknown_owner::check)));
}
