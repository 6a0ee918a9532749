//! Containers without a seccomp profile.

use palisade_policy::Cx;
use palisade_views::{ProfileType, Workload};

/// Denies each container that no profile confines.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let seccomp = container.seccomp();
        let confined = seccomp.profile.test(|p| matches!(p, ProfileType::RuntimeDefault | ProfileType::Localhost));
        cx.deny_if(confined.not(), seccomp.attr, || format!("{} runs without a seccomp profile", container.title()));
    }
}
