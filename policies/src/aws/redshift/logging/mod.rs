//! Clusters without audit logging, inline or as a resource of its own (Amazon Redshift Management Guide, "Database audit
//! logging").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each cluster for which that is so.
pub fn check(cluster: &Linked<'_>, cx: &mut Cx<'_>) {
    let inline = cluster.anchor().get("logging").get("enable");
    let logs = inline.is_true().or_else(|| cluster.any(|_| Truth::True));
    cx.deny_if(logs.not(), inline, || "the cluster does not log");
}
