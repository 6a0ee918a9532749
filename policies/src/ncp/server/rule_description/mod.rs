//! Descriptions of groups and of their rules, none by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each without one.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let rules = ["inbound", "outbound"].into_iter().flat_map(|direction| resource.get(direction).items());
    let group = (resource.kind() == "ncloud_access_control_group").then_some(resource.root());
    for described in rules.chain(group) {
        let description = described.get("description");
        cx.deny_if(description.is_empty(), description, || "there is no description");
    }
}
