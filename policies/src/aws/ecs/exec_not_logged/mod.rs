//! DEFAULT sends to the logs of the task (Amazon ECS API, `ExecuteCommandConfiguration`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let logging = cluster.get("configuration").get("execute_command_configuration").get("logging");
    cx.deny_if(logging.is("NONE"), logging, || "commands in containers are not logged");
}
