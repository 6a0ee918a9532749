//! APIs without logs (AWS AppSync Developer Guide, "Using CloudWatch to monitor and log GraphQL API data").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(api: &Resource<'_>, cx: &mut Cx<'_>) {
    let logs = api.get("log_config");
    cx.deny_if(logs.is_set().not(), logs, || "the API does not log");
}
