//! Container may run with a low user id.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let user = container.security("runAsUser");
        let low = user.number().test_or(Truth::True, |id| id < 10_000.0);
        let own_users = workload.pod_field("hostUsers").is_false();
        cx.deny_if(low.and(own_users.not()), user, || format!("{} has no user id of 10000 or more", container.title()));
    }
}
