//! 5 by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = policy.get("max_login_attempts");
    cx.deny_if(setting.test_number(|attempts| attempts > 5.0), setting, || "more than 5 passwords can be tried");
}
