//! Brokers whose logs go nowhere (Amazon MSK Developer Guide, "Apache Kafka logging").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

const TARGETS: [&str; 3] = ["cloudwatch_logs", "firehose", "s3"];

fn go_somewhere(logs: Attr<'_>) -> Truth {
    Truth::any(TARGETS.map(|target| logs.get(target).any(|one| one.get("enabled").is_true())))
}

/// Denies each cluster for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let info = cluster.get("logging_info");
    let logs = info.any(|info| info.get("broker_logs").any(go_somewhere));
    cx.deny_if(logs.not(), info.get("broker_logs"), || "the brokers do not log");
}
