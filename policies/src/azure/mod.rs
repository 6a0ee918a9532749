//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod aks;
mod apimanagement;
mod app;
mod appconfiguration;
mod automation;
mod cognitive;
mod compute;
mod container;
mod cosmos;
mod database;
mod datafactory;
mod defender;
mod eventgrid;
mod iam;
mod key_vault;
mod kusto;
mod machine_learning;
mod messaging;
mod monitor;
mod network;
mod platform;
mod redis;
mod registry;
mod search;
mod storage;
mod synapse;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    aks::add(catalogue);
    apimanagement::add(catalogue);
    app::add(catalogue);
    appconfiguration::add(catalogue);
    automation::add(catalogue);
    cognitive::add(catalogue);
    compute::add(catalogue);
    container::add(catalogue);
    cosmos::add(catalogue);
    database::add(catalogue);
    datafactory::add(catalogue);
    defender::add(catalogue);
    eventgrid::add(catalogue);
    iam::add(catalogue);
    key_vault::add(catalogue);
    kusto::add(catalogue);
    machine_learning::add(catalogue);
    messaging::add(catalogue);
    monitor::add(catalogue);
    network::add(catalogue);
    platform::add(catalogue);
    redis::add(catalogue);
    registry::add(catalogue);
    search::add(catalogue);
    storage::add(catalogue);
    synapse::add(catalogue);
}
