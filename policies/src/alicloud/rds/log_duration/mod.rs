//! `log_duration` is off by default (PostgreSQL documentation, "Error Reporting and Logging").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let logged = instance
        .get("parameters")
        .any(|parameter| parameter.get("name").is("log_duration").and(parameter.get("value").is_ignoring_case("on")));
    let applies = instance.get("engine").is("PostgreSQL");
    cx.deny_if(applies.and(logged.not()), instance.root(), || "log_duration is off");
}
