//! Artifacts are encrypted unless that is disabled; without artifacts the argument has no meaning (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies artifacts that are not encrypted.
pub fn check(project: &Resource<'_>, cx: &mut Cx<'_>) {
    for artifacts in ["artifacts", "secondary_artifacts"].into_iter().flat_map(|name| project.get(name).items()) {
        let disabled = artifacts.get("encryption_disabled");
        let violated = disabled.is_true().and(artifacts.get("type").is("NO_ARTIFACTS").not());
        cx.deny_if(violated, disabled, || "artifacts are not encrypted");
    }
}
