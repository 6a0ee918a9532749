//! `encryption_settings.enabled`, before azurerm 4.0: Azure Disk Encryption, which works inside of the machine. Azure's own
//! encryption of what it stores is always on.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a disk that switches it off.
pub fn check(disk: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = disk.get("encryption_settings").get("enabled");
    cx.deny_if(encrypted.is_false(), encrypted, || "the machine does not encrypt the disk");
}
