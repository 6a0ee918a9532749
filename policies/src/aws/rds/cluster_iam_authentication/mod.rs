//! Clusters that IAM could authenticate for, off by default; serverless ones of version 1 cannot (Amazon Aurora User Guide, "IAM
//! database authentication").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = cluster.get("iam_database_authentication_enabled");
    let supported = cluster.get("engine_mode").is("serverless").not();
    cx.deny_if(supported.and(enabled.is_true().not()), enabled, || "users cannot sign in through IAM");
}
