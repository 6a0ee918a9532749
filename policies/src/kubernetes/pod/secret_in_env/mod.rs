//! Secrets in environment variables.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each variable and each source that is a secret.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for variable in container.env() {
            let secret = workload.field(workload.field(variable, "valueFrom"), "secretKeyRef");
            cx.deny_if(secret.is_set(), secret, || {
                format!("{} gets a secret as an environment variable", container.title())
            });
        }
        for source in container.env_from() {
            let secret = workload.field(source, "secretRef");
            cx.deny_if(secret.is_set(), secret, || {
                format!("{} gets a secret as environment variables", container.title())
            });
        }
    }
}
