//! Trails that are switched off (CIS Amazon Web Services Foundations, 3.1).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(trail: &Resource<'_>, cx: &mut Cx<'_>) {
    let logging = trail.get("enable_logging");
    cx.deny_if(logging.is_false(), logging, || "the trail is switched off");
}
