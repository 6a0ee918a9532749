//! `state` and `disabled_alerts` of the policy of alerts. A managed instance has `enabled` in place of the state.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a policy that is off or leaves threats out.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let (state, disabled) = (policy.renamed(&["state", "enabled"]), policy.get("disabled_alerts"));
    cx.deny_if(state.is_one_of(&["Disabled", "false"]), state, || "no threat raises an alert");
    cx.deny_if(disabled.is_empty().not(), disabled, || "some threats raise no alert");
}
