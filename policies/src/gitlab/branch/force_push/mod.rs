//! Off by default (gitlab provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(protection: &Resource<'_>, cx: &mut Cx<'_>) {
    let force = protection.get("allow_force_push");
    cx.deny_if(force.is_true(), force, || "the branch can be rewritten");
}
