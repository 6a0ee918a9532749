//! Bindings to cluster-admin.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies bindings of anyone but the group that Kubernetes itself binds.
pub fn check(binding: &Resource<'_>, cx: &mut Cx<'_>) {
    let manifest = binding.get("roleRef");
    let role = if manifest.is_set() == Truth::False { binding.get("role_ref") } else { manifest };
    let name = role.get("name");
    let bundled = binding.name() == "cluster-admin";
    cx.deny_if(name.is("cluster-admin").and((!bundled).into()), name, || "the binding gives everything in the cluster");
}
