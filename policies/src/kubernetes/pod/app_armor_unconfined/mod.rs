//! Containers whose AppArmor profile is Unconfined, or a text that names none.

use palisade_policy::Cx;
use palisade_views::{ProfileType, Workload};

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let profile = container.app_armor();
        let off = profile.profile.test(|profile| matches!(profile, ProfileType::Unconfined | ProfileType::Other));
        cx.deny_if(off, profile.attr, || format!("AppArmor is switched off for {}", container.title()));
    }
}
