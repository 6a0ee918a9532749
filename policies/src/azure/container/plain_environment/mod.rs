//! `environment_variables`, whose values are shown (Azure Container Instances, "Set environment variables").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each container that has such variables.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    for container in ["container", "init_container"].into_iter().flat_map(|name| group.get(name).items()) {
        let variables = container.get("environment_variables");
        cx.deny_if(variables.is_empty().not(), variables, || "these variables are shown to who may see the group");
    }
}
