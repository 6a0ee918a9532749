//! Off by default (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let [set, topic] = ["log_set_id", "log_topic_id"].map(|name| balancer.get(name));
    cx.deny_if(is_blank(set).or(is_blank(topic)), set, || "requests are not logged");
}
