//! Off by default (Amazon ECS API, `ContainerDefinition`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each container that runs privileged.
pub fn check(task: &Resource<'_>, cx: &mut Cx<'_>) {
    for container in task.get("container_definitions").decoded().items() {
        let privileged = container.get("privileged");
        cx.deny_if(privileged.is_true(), privileged, || "a container runs privileged");
    }
}
