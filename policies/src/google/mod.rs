//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod artifact_registry;
mod bigquery;
mod compute;
mod container_registry;
mod datafusion;
mod dataproc;
mod dns;
mod functions;
mod gke;
mod iam;
mod kms;
mod notebooks;
mod project;
mod pubsub;
mod redis;
mod run;
mod spanner;
mod sql;
mod storage;
mod vertex;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    artifact_registry::add(catalogue);
    bigquery::add(catalogue);
    compute::add(catalogue);
    container_registry::add(catalogue);
    datafusion::add(catalogue);
    dataproc::add(catalogue);
    dns::add(catalogue);
    functions::add(catalogue);
    gke::add(catalogue);
    iam::add(catalogue);
    kms::add(catalogue);
    notebooks::add(catalogue);
    project::add(catalogue);
    pubsub::add(catalogue);
    redis::add(catalogue);
    run::add(catalogue);
    spanner::add(catalogue);
    sql::add(catalogue);
    storage::add(catalogue);
    vertex::add(catalogue);
}
