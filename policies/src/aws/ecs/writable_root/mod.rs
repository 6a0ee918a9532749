//! Writable by default; Windows containers cannot be told otherwise (Amazon ECS API, `ContainerDefinition`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each container whose root file system is writable.
pub fn check(task: &Resource<'_>, cx: &mut Cx<'_>) {
    let windows = task.get("runtime_platform").get("operating_system_family").starts_with("WINDOWS");
    for container in task.get("container_definitions").decoded().items() {
        let locked = container.get("readonlyRootFilesystem");
        cx.deny_if(locked.is_true().or(windows).not(), locked, || "a container can write to its root file system");
    }
}
