//! Trails without a topic (AWS CloudTrail User Guide, "Configuring Amazon SNS notifications for CloudTrail").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(trail: &Resource<'_>, cx: &mut Cx<'_>) {
    let topic = trail.get("sns_topic_name");
    cx.deny_if(topic.is_absent(), topic, || "log files are not announced");
}
