//! Clusters without authentication by IAM, off by default; there is no other (Amazon Neptune User Guide, "IAM database
//! authentication").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = cluster.get("iam_database_authentication_enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "nobody has to sign in");
}
