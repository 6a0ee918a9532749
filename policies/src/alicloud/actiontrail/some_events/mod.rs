//! Write by default (alicloud provider, `event_rw`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(trail: &Resource<'_>, cx: &mut Cx<'_>) {
    let event_rw = trail.get("event_rw");
    cx.deny_if(event_rw.is("All").not(), event_rw, || "only some events are recorded");
}
