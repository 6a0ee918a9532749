//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod aks;
mod app;
mod automation;
mod compute;
mod cosmos;
mod database;
mod defender;
mod iam;
mod key_vault;
mod monitor;
mod network;
mod platform;
mod redis;
mod registry;
mod storage;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    aks::add(catalogue);
    app::add(catalogue);
    automation::add(catalogue);
    compute::add(catalogue);
    cosmos::add(catalogue);
    database::add(catalogue);
    defender::add(catalogue);
    iam::add(catalogue);
    key_vault::add(catalogue);
    monitor::add(catalogue);
    network::add(catalogue);
    platform::add(catalogue);
    redis::add(catalogue);
    registry::add(catalogue);
    storage::add(catalogue);
}
