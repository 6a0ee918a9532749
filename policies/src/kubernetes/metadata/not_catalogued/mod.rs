//! Workloads that run on and that no component of Backstage's catalogue among the files leads to.

use palisade_policy::Cx;
use palisade_views::Answerable;

/// Denies each.
pub fn check(workload: &Answerable<'_>, cx: &mut Cx<'_>) {
    let is_catalogued = workload.is_catalogued();
    cx.deny_if(is_catalogued.not(), workload.metadata(), || "no component of the catalogue leads to it");
}
