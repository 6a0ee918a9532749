//! Instances of engines that IAM can authenticate for, off by default (Amazon RDS User Guide, "IAM database authentication").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = instance.get("iam_database_authentication_enabled");
    let supported = instance.get("engine").is_one_of(&["mysql", "postgres"]);
    cx.deny_if(supported.and(enabled.is_true().not()), enabled, || "users cannot sign in through IAM");
}
