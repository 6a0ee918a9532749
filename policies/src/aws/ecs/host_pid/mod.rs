//! Each container has processes of its own by default (Amazon ECS API, `pidMode`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a task in the process namespace of its host.
pub fn check(task: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = task.get("pid_mode");
    cx.deny_if(mode.is("host"), mode, || "the task shares the processes of its host");
}
