//! Off by default; a cluster that is made of another one is encrypted where that is (AWS provider 6.25).

use palisade_model::{CauseId, Resource, Truth};
use palisade_policy::Cx;

/// Denies a global cluster that is not encrypted.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = cluster.get("storage_encrypted");
    let inherits = encrypted.is_absent().and(cluster.get("source_db_cluster_identifier").is_set());
    let is_encrypted = encrypted.is_true().or(inherits.and(Truth::unknown(CauseId::ELSEWHERE)));
    cx.deny_if(is_encrypted.not(), encrypted, || "the global cluster is not encrypted");
}
