//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_protection;
#[path = "no_protection/meta.rs"]
mod no_protection_meta;
mod user_id_everywhere;
#[path = "user_id_everywhere/meta.rs"]
mod user_id_everywhere_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_protection_meta::META, Check::new(no_protection::check)));
    catalogue.resource.push((&user_id_everywhere_meta::META, Check::new(user_id_everywhere::check)));
}
