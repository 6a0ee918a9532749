//! Capabilities that the baseline Pod Security Standard does not allow to be added.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

/// What may be added (Pod Security Standards, baseline).
const ALLOWED: [&str; 13] = [
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
];

/// Denies each other one.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for added in container.added_capabilities().items() {
            let allowed = Truth::any(ALLOWED.iter().map(|name| added.is_ignoring_case(name)));
            cx.deny_if(allowed.not(), added, || {
                format!("{} adds a capability beyond the runtime's default set", container.title())
            });
        }
    }
}
