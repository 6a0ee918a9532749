//! Alarms whose actions are switched off (Amazon CloudWatch API, `PutMetricAlarm`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(alarm: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = alarm.get("actions_enabled");
    cx.deny_if(enabled.is_false(), enabled, || "the actions of the alarm are off");
}
