//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod ack;
mod actiontrail;
mod ecs;
mod kms;
mod mongodb;
mod oss;
mod ram;
mod rds;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    ack::add(catalogue);
    actiontrail::add(catalogue);
    ecs::add(catalogue);
    kms::add(catalogue);
    mongodb::add(catalogue);
    oss::add(catalogue);
    ram::add(catalogue);
    rds::add(catalogue);
}
