//! Bindings to cluster-admin.

use palisade_policy::Cx;
use palisade_views::RbacBinding;

/// Denies bindings of anyone but the group that Kubernetes itself binds.
pub fn check(binding: &RbacBinding<'_>, cx: &mut Cx<'_>) {
    let role = binding.role().get("name");
    // Clusters bootstrap a binding of this name.
    let bundled = binding.name().is("cluster-admin");
    cx.deny_if(role.is("cluster-admin").and(bundled.not()), role, || "the binding gives everything in the cluster");
}
