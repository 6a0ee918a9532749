//! APIs whose fields are not logged (AWS AppSync Developer Guide, "Using CloudWatch to monitor and log GraphQL API data").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(api: &Resource<'_>, cx: &mut Cx<'_>) {
    let level = api.get("log_config").get("field_log_level");
    cx.deny_if(level.is("NONE").or(level.is_absent()), level, || "fields are not logged");
}
