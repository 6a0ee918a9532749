//! Names that a pod resolves by itself (Kubernetes documentation, "Adding entries to Pod /etc/hosts with HostAliases").

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each workload whose pods do.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let aliases = workload.pod_field("hostAliases");
    cx.deny_if(aliases.is_empty().not(), aliases, || "names are written into the pod's hosts file");
}
