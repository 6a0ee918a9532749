//! Off by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let ssl_action = instance.get("ssl_action");
    cx.deny_if(ssl_action.is_one_of(&["Open", "Update"]).not(), ssl_action, || "connections are not encrypted");
}
