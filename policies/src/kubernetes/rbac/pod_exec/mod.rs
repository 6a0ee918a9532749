//! Role can start or enter pods.

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies each rule that is such.
pub fn check(role: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in role.get("rules").items().chain(role.get("rule").items()) {
        let resources = rule.get("resources");
        let creates = has(rule.get("verbs"), &["create", "update", "patch", "*"]);
        let of_pods = has(
            resources,
            &[
                "pods",
                "pods/exec",
                "deployments",
                "daemonsets",
                "statefulsets",
                "replicasets",
                "jobs",
                "cronjobs",
                "replicationcontrollers",
                "*",
            ],
        );
        cx.deny_if(creates.and(of_pods), resources, || "the rule lets its subjects start or enter pods");
    }
}

fn has(list: Attr<'_>, names: &[&str]) -> Truth {
    list.any(|name| name.is_one_of(names))
}
