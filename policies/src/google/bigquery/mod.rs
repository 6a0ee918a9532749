//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod deletion_protection;
#[path = "deletion_protection/meta.rs"]
mod deletion_protection_meta;
mod public_dataset;
#[path = "public_dataset/meta.rs"]
mod public_dataset_meta;
mod public_table;
#[path = "public_table/meta.rs"]
mod public_table_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&deletion_protection_meta::META, Check::new(deletion_protection::check)));
    catalogue.resource.push((&public_dataset_meta::META, Check::new(public_dataset::check)));
    catalogue.google_grants.push((&public_table_meta::META, Check::new(public_table::check)));
}
