//! Container has an unmasked /proc.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let attr = container.own_security("procMount");
        cx.deny_if(attr.text().or("Default".into()).test(|mount| mount != "Default"), attr, || {
            format!("{} has an unmasked /proc", container.title())
        });
    }
}
