//! Machines of families that AWS lists as previous generation: "Previous generation instances" in the Amazon EC2
//! Instance Types guide. Databases and caches run on the same families.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::machine_types;

const PREVIOUS: &[&str] = &[
    "a1", "c1", "c3", "c4", "cc2", "cr1", "g2", "g3", "g3s", "hs1", "i2", "m1", "m2", "m3", "m4", "p2", "p3", "p3dn",
    "r3", "r4", "t1",
];

/// Denies each machine type of one of them.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    for machine in machine_types(*resource) {
        let is_previous = machine.is(|machine| PREVIOUS.contains(&machine.family.as_str()));
        cx.deny_if(is_previous, machine.at, || "the machine is of a previous generation");
    }
}
