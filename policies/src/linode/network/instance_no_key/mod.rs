//! None by default (linode provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("authorized_keys");
    cx.deny_if(setting.is_empty(), setting, || "root signs in with a password");
}
