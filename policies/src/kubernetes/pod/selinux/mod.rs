//! SELinux options outside of what the baseline Pod Security Standard allows.

use palisade_policy::Cx;
use palisade_views::Workload;

/// The types for containers (Pod Security Standards, baseline).
const TYPES: [&str; 5] = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];

/// Denies each option that is set to something else.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let own = workload.containers().map(|container| container.security("seLinuxOptions"));
    let mut all: Vec<_> = own.chain([workload.pod_security("seLinuxOptions")]).collect();
    // Containers share what the pod sets.
    all.sort_by_key(|options| options.path());
    all.dedup_by_key(|options| options.path());
    for options in all {
        let kind = options.get("type");
        cx.deny_if(kind.test_text(|kind| !TYPES.contains(&kind)), kind, || "the type is not one for containers");
        for name in ["user", "role"] {
            let option = options.get(name);
            cx.deny_if(option.test_text(|text| !text.is_empty()), option, || {
                format!("the {name} is not the default one")
            });
        }
    }
}
