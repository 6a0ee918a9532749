//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod public;
#[path = "public/meta.rs"]
mod public_meta;
mod scheduler_logs;
#[path = "scheduler_logs/meta.rs"]
mod scheduler_logs_meta;
mod webserver_logs;
#[path = "webserver_logs/meta.rs"]
mod webserver_logs_meta;
mod worker_logs;
#[path = "worker_logs/meta.rs"]
mod worker_logs_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
    catalogue.resource.push((&scheduler_logs_meta::META, Check::new(scheduler_logs::check)));
    catalogue.resource.push((&webserver_logs_meta::META, Check::new(webserver_logs::check)));
    catalogue.resource.push((&worker_logs_meta::META, Check::new(worker_logs::check)));
}
