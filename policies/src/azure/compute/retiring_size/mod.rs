//! Machines of series that are retired or announced for it: "Retired Azure VM size series" of Microsoft's
//! documentation of virtual machines, as of April 2026.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::machine_types;

const RETIRED: &[&str] = &[
    "A", "A_v2", "B", "D", "DS", "D_v2", "DS_v2", "F", "F_v2", "G", "GS", "L", "L_v2", "NC", "NC_v2", "NC_v3", "NV",
    "NV_v2", "NV_v3", "NV_v4",
];

/// Denies each size of one of them.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    for machine in machine_types(*resource) {
        let is_retired = machine.is(|machine| RETIRED.contains(&machine.family.as_str()));
        cx.deny_if(is_retired, machine.at, || "the size belongs to a series that is retired");
    }
}
