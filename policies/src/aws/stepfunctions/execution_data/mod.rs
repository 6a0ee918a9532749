//! State machines whose logs, off by default, do not hold the data of executions (AWS Step Functions Developer Guide, "Using
//! CloudWatch Logs to log execution history").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let included = machine.get("logging_configuration").get("include_execution_data");
    cx.deny_if(included.is_true().not(), included, || "executions are not logged with their data");
}
