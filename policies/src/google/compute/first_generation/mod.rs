//! Machines of the series N1, with its shared cores `f1` and `g1`: the first generation (Google Cloud, "Machine
//! families resource and comparison guide"). Accelerators that only N1 has keep it in use.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::machine_types;

/// Denies each machine type of these, unless an accelerator is attached.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    for machine in machine_types(*resource) {
        let is_first = machine.is(|machine| ["f1", "g1", "n1"].contains(&machine.family.as_str()));
        let has_accelerator = resource.get("guest_accelerator").is_set();
        let has_accelerator = has_accelerator.or(resource.get("node_config").get("guest_accelerator").is_set());
        cx.deny_if(is_first.and(has_accelerator.not()), machine.at, || "the machine is of the first generation");
    }
}
