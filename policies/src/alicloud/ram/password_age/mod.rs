//! 0 by default: never (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = policy.get("max_password_age");
    cx.deny_if(
        setting.number().or(0.0).test(|days| !(1.0..=90.0).contains(&days)),
        setting,
        || "passwords are good for more than 90 days",
    );
}
