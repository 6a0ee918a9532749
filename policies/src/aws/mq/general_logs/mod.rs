//! Brokers without general logs, off by default (Amazon MQ API, `Logs`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(broker: &Resource<'_>, cx: &mut Cx<'_>) {
    let general = broker.get("logs").get("general");
    cx.deny_if(general.is_true().not(), general, || "general logs are off");
}
