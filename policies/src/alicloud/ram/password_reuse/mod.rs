//! 0 by default: all (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = policy.get("password_reuse_prevention");
    cx.deny_if(
        setting.number().or(0.0).test(|count| count < 24.0),
        setting,
        || "the last 24 passwords can be used again",
    );
}
