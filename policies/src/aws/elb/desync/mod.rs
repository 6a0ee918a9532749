//! Load balancers that only count ambiguous requests; `defensive` is the default (AWS provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = resource.get("desync_mitigation_mode");
    cx.deny_if(mode.is("monitor"), mode, || "ambiguous requests are passed on");
}
