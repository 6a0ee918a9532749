//! Containers whose seccomp profile is Unconfined.

use palisade_policy::Cx;
use palisade_views::{ProfileType, Workload};

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let seccomp = container.seccomp();
        let off = seccomp.profile.test(|profile| profile == ProfileType::Unconfined);
        cx.deny_if(off, seccomp.attr, || format!("seccomp is switched off for {}", container.title()));
    }
}
