//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod antimalware;
#[path = "antimalware/meta.rs"]
mod antimalware_meta;
mod automatic_os_upgrade;
#[path = "automatic_os_upgrade/meta.rs"]
mod automatic_os_upgrade_meta;
mod backup;
#[path = "backup/meta.rs"]
mod backup_meta;
mod batch_open;
#[path = "batch_open/meta.rs"]
mod batch_open_meta;
mod batch_own_key;
#[path = "batch_own_key/meta.rs"]
mod batch_own_key_meta;
mod custom_data_secret;
#[path = "custom_data_secret/meta.rs"]
mod custom_data_secret_meta;
mod disk_encryption_off;
#[path = "disk_encryption_off/meta.rs"]
mod disk_encryption_off_meta;
mod disk_key;
#[path = "disk_key/meta.rs"]
mod disk_key_meta;
mod host_encryption;
#[path = "host_encryption/meta.rs"]
mod host_encryption_meta;
mod password;
#[path = "password/meta.rs"]
mod password_meta;
mod retiring_size;
#[path = "retiring_size/meta.rs"]
mod retiring_size_meta;
mod ssh_key;
#[path = "ssh_key/meta.rs"]
mod ssh_key_meta;
mod unattached_disk;
#[path = "unattached_disk/meta.rs"]
mod unattached_disk_meta;
mod unmanaged_disk;
#[path = "unmanaged_disk/meta.rs"]
mod unmanaged_disk_meta;
mod vm_agent;
#[path = "vm_agent/meta.rs"]
mod vm_agent_meta;
mod vm_extensions;
#[path = "vm_extensions/meta.rs"]
mod vm_extensions_meta;
mod windows_updates_off;
#[path = "windows_updates_off/meta.rs"]
mod windows_updates_off_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&antimalware_meta::META, Check::new(antimalware::check)));
    catalogue.resource.push((&automatic_os_upgrade_meta::META, Check::new(automatic_os_upgrade::check)));
    catalogue.linked.push((&backup_meta::META, Check::new(backup::check)));
    catalogue.resource.push((&batch_open_meta::META, Check::new(batch_open::check)));
    catalogue.resource.push((&batch_own_key_meta::META, Check::new(batch_own_key::check)));
    catalogue.resource.push((&custom_data_secret_meta::META, Check::new(custom_data_secret::check)));
    catalogue.resource.push((&disk_encryption_off_meta::META, Check::new(disk_encryption_off::check)));
    catalogue.resource.push((&disk_key_meta::META, Check::new(disk_key::check)));
    catalogue.resource.push((&host_encryption_meta::META, Check::new(host_encryption::check)));
    catalogue.resource.push((&password_meta::META, Check::new(password::check)));
    catalogue.resource.push((&retiring_size_meta::META, Check::new(retiring_size::check)));
    catalogue.resource.push((&ssh_key_meta::META, Check::new(ssh_key::check)));
    catalogue.attachable.push((&unattached_disk_meta::META, Check::new(unattached_disk::check)));
    catalogue.resource.push((&unmanaged_disk_meta::META, Check::new(unmanaged_disk::check)));
    catalogue.resource.push((&vm_agent_meta::META, Check::new(vm_agent::check)));
    catalogue.resource.push((&vm_extensions_meta::META, Check::new(vm_extensions::check)));
    catalogue.resource.push((&windows_updates_off_meta::META, Check::new(windows_updates_off::check)));
}
