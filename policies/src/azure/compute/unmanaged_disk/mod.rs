//! Disks that are files in a storage account; the newer kinds of machines cannot have them (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// The blocks of disks with the argument that names files.
const FILES: [(&str, &str); 3] =
    [("storage_os_disk", "vhd_uri"), ("storage_data_disk", "vhd_uri"), ("storage_profile_os_disk", "vhd_containers")];

/// Denies each such disk.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    for (disks, argument) in FILES {
        for disk in machine.get(disks).items() {
            let file = disk.get(argument);
            cx.deny_if(file.is_empty().not(), file, || "the disk is a file in a storage account");
        }
    }
}
