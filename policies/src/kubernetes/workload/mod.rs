//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod anti_affinity;
#[path = "anti_affinity/meta.rs"]
mod anti_affinity_meta;
mod budget_max_unavailable;
#[path = "budget_max_unavailable/meta.rs"]
mod budget_max_unavailable_meta;
mod budget_min_available;
#[path = "budget_min_available/meta.rs"]
mod budget_min_available_meta;
mod budget_unhealthy;
#[path = "budget_unhealthy/meta.rs"]
mod budget_unhealthy_meta;
mod dashboard;
#[path = "dashboard/meta.rs"]
mod dashboard_meta;
mod few_replicas;
#[path = "few_replicas/meta.rs"]
mod few_replicas_meta;
mod git_sync;
#[path = "git_sync/meta.rs"]
mod git_sync_meta;
mod host_aliases;
#[path = "host_aliases/meta.rs"]
mod host_aliases_meta;
mod hpa_few_replicas;
#[path = "hpa_few_replicas/meta.rs"]
mod hpa_few_replicas_meta;
mod hpa_no_room;
#[path = "hpa_no_room/meta.rs"]
mod hpa_no_room_meta;
mod job_ttl;
#[path = "job_ttl/meta.rs"]
mod job_ttl_meta;
mod no_budget;
#[path = "no_budget/meta.rs"]
mod no_budget_meta;
mod node_affinity;
#[path = "node_affinity/meta.rs"]
mod node_affinity_meta;
mod priority_class;
#[path = "priority_class/meta.rs"]
mod priority_class_meta;
mod rolling_update;
#[path = "rolling_update/meta.rs"]
mod rolling_update_meta;
mod storage_class;
#[path = "storage_class/meta.rs"]
mod storage_class_meta;
mod tiller;
mod tiller_listens;
#[path = "tiller_listens/meta.rs"]
mod tiller_listens_meta;
#[path = "tiller/meta.rs"]
mod tiller_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.workload.push((&anti_affinity_meta::META, Check::new(anti_affinity::check)));
    catalogue
        .pod_disruption_budget
        .push((&budget_max_unavailable_meta::META, Check::new(budget_max_unavailable::check)));
    catalogue.selecting.push((&budget_min_available_meta::META, Check::new(budget_min_available::check)));
    catalogue.pod_disruption_budget.push((&budget_unhealthy_meta::META, Check::new(budget_unhealthy::check)));
    catalogue.workload.push((&dashboard_meta::META, Check::new(dashboard::check)));
    catalogue.workload.push((&few_replicas_meta::META, Check::with_params(few_replicas::check)));
    catalogue.workload.push((&git_sync_meta::META, Check::new(git_sync::check)));
    catalogue.workload.push((&host_aliases_meta::META, Check::new(host_aliases::check)));
    catalogue
        .horizontal_pod_autoscaler
        .push((&hpa_few_replicas_meta::META, Check::with_params(hpa_few_replicas::check)));
    catalogue.horizontal_pod_autoscaler.push((&hpa_no_room_meta::META, Check::with_params(hpa_no_room::check)));
    catalogue.workload.push((&job_ttl_meta::META, Check::new(job_ttl::check)));
    catalogue.deployed.push((&no_budget_meta::META, Check::new(no_budget::check)));
    catalogue.workload.push((&node_affinity_meta::META, Check::new(node_affinity::check)));
    catalogue.workload.push((&priority_class_meta::META, Check::with_params(priority_class::check)));
    catalogue.workload.push((&rolling_update_meta::META, Check::new(rolling_update::check)));
    catalogue.storage_claim.push((&storage_class_meta::META, Check::with_params(storage_class::check)));
    catalogue.workload.push((&tiller_meta::META, Check::new(tiller::check)));
    catalogue.workload.push((&tiller_listens_meta::META, Check::new(tiller_listens::check)));
}
