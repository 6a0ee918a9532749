//! Classes of priority: those of the cluster itself, those that are declared here and those that the configuration allows
//! (Kubernetes documentation, "Pod Priority and Preemption").

use palisade_model::{Fact, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::Workload;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which classes there are.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The names of classes that workloads may have.
    pub allowed: Vec<String>,
}

impl Default for Params {
    fn default() -> Self {
        Params { allowed: ["system-cluster-critical", "system-node-critical"].map(str::to_owned).into() }
    }
}

const CLASSES: [&str; 3] = ["PriorityClass", "kubernetes_priority_class", "kubernetes_priority_class_v1"];

/// Denies a workload with another one.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    let class = workload.pod_field("priorityClassName");
    let classes = CLASSES.into_iter().flat_map(|kind| cx.project().of_kind(kind));
    let declared = |class_name: &str| {
        let is_it = |class: Resource<'_>| class.get("metadata").get("name").is(class_name).and(class.exists());
        Truth::any(classes.map(is_it))
    };
    let allowed = |name: &str| params.allowed.iter().any(|one| one == name);
    let agreed = match class.text() {
        Fact::Absent => Truth::True,
        Fact::Known(name) if name.is_empty() || allowed(&name) => Truth::True,
        Fact::Known(name) => declared(&name),
        Fact::Unknown(causes) => Truth::Unknown(causes),
    };
    cx.deny_if(agreed.not(), class, || "the priority class is neither declared here nor allowed");
}
