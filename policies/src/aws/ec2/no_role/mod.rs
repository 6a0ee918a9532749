//! Instances without a profile; a launch template may name one in their place (AWS provider, `aws_instance`).

use palisade_model::{CauseId, Resource, Truth};
use palisade_policy::Cx;

/// Denies each instance without one.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let profile = instance.get("iam_instance_profile");
    let by_template = instance.get("launch_template").is_set().and(Truth::unknown(CauseId::ELSEWHERE));
    cx.deny_if(profile.is_empty().and(by_template.not()), profile, || "the instance has no role");
}
