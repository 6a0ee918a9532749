//! 12 by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = policy.get("minimum_password_length");
    cx.deny_if(
        setting.number().or(12.0).test(|length| length < 14.0),
        setting,
        || "passwords may be shorter than 14 characters",
    );
}
