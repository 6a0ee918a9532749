//! Off by default, 30 days where it is on (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let days = instance.get("sql_collector_config_value");
    let kept =
        instance.get("sql_collector_status").is("Enabled").and(days.number().or(30.0).test(|days| days >= 180.0));
    cx.deny_if(kept.not(), days, || "the SQL audit is kept for less than 180 days");
}
