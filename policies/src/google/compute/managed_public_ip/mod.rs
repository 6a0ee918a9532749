//! Arguments that switch public addresses off; they are on by default (google provider).

use palisade_model::{Attr, Resource};
use palisade_policy::Cx;

/// What switches the addresses off, by the kind of machine.
const SWITCHES: [(&str, &[&str]); 4] = [
    ("google_cloudbuild_worker_pool", &["worker_config", "no_external_ip"]),
    ("google_notebooks_instance", &["no_public_ip"]),
    ("google_notebooks_runtime", &["virtual_machine", "virtual_machine_config", "internal_ip_only"]),
    ("google_workbench_instance", &["gce_setup", "disable_public_ip"]),
];

/// Denies each resource for which that is so.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let Some((_, path)) = SWITCHES.iter().find(|(kind, _)| *kind == machine.kind()) else { return };
    let switch = path.iter().copied().fold(machine.root(), Attr::get);
    cx.deny_if(switch.is_true().not(), switch, || "the machine has a public address");
}
