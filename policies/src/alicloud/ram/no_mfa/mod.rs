//! Off by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(preference: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = preference.get("enforce_mfa_for_login");
    cx.deny_if(setting.is_true().not(), setting, || "users sign in with a password alone");
}
