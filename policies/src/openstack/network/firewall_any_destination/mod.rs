//! Every address where none is set (openstack provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(rule: &Resource<'_>, cx: &mut Cx<'_>) {
    let destination = rule.get("destination_ip_address");
    let any = is_blank(destination).or(destination.is_one_of(&["0.0.0.0/0", "0.0.0.0", "::/0"]));
    let allows = rule.get("action").is("allow").and(rule.get("enabled").is_true_or(true));
    cx.deny_if(allows.and(any), destination, || "the rule is for every destination");
}
