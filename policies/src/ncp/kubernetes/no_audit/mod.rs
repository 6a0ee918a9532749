//! Off by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let audit = cluster.get("log").get("audit");
    cx.deny_if(audit.is_true().not(), audit, || "no audit log is kept");
}
