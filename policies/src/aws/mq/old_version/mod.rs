//! Versions whose support has ended: ActiveMQ before 5.18, RabbitMQ before 3.13 (Amazon MQ Developer Guide, "Managing
//! engine versions", calendars as of August 2026). Where none is named, AWS takes the latest.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(broker: &Resource<'_>, cx: &mut Cx<'_>) {
    let (engine, version) = (broker.get("engine_type"), broker.get("engine_version"));
    let is_before = |first: (u32, u32)| version.test_text(|text| numbers(text).is_some_and(|found| found < first));
    let activemq = engine.is_ignoring_case("ActiveMQ").and_then(|| is_before((5, 18)));
    let rabbitmq = engine.is_ignoring_case("RabbitMQ").and_then(|| is_before((3, 13)));
    cx.deny_if(activemq.or(rabbitmq), version, || "the version is no longer supported");
}

/// The first two numbers of a version.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
