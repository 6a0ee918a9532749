//! The block `admin_ssh_key`: one of it and a password is required (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a machine without a key.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = machine.get("admin_ssh_key");
    cx.deny_if(key.is_absent(), key, || "no SSH key lets administrators in");
}
