//! Binary Authorization, off by default (google provider); `enable_binary_authorization` is its name before 5.0.

use palisade_model::Resource;
use palisade_policy::Cx;

/// The modes that hold images back (GKE API, `BinaryAuthorization.EvaluationMode`).
const ENFORCING: [&str; 3] =
    ["PROJECT_SINGLETON_POLICY_ENFORCE", "POLICY_BINDINGS", "POLICY_BINDINGS_AND_PROJECT_SINGLETON_POLICY_ENFORCE"];

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let config = cluster.get("binary_authorization");
    let mode = config.get("evaluation_mode");
    let old = cluster.get("enable_binary_authorization");
    let enabled = config.get("enabled").is_true().or(old.is_true());
    let enforced = mode.is_one_of(&ENFORCING);
    cx.deny_if(enforced.or(enabled).not(), mode, || "images run without approval");
}
