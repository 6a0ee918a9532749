//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod compute;
mod database;
mod iam;
mod kms;
mod kubernetes;
mod storage;
mod vpc;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    compute::add(catalogue);
    database::add(catalogue);
    iam::add(catalogue);
    kms::add(catalogue);
    kubernetes::add(catalogue);
    storage::add(catalogue);
    vpc::add(catalogue);
}
