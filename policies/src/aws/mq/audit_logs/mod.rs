//! Brokers of ActiveMQ without audit logs, off by default; `RabbitMQ` has none (Amazon MQ API, `Logs`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(broker: &Resource<'_>, cx: &mut Cx<'_>) {
    let audit = broker.get("logs").get("audit");
    let supported = broker.get("engine_type").is_ignoring_case("RabbitMQ").not();
    cx.deny_if(supported.and(audit.is_true().not()), audit, || "audit logs are off");
}
