//! `enable` is required (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(log: &Resource<'_>, cx: &mut Cx<'_>) {
    let enable = log.get("enable");
    cx.deny_if(enable.is_false(), enable, || "the flow log is off");
}
