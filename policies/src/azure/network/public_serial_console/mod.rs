//! Interfaces with a public address of machines with boot diagnostics, which the console needs (Azure, "Azure Serial
//! Console for Linux").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

const MACHINES: [&str; 3] =
    ["azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"];

/// Denies each public address of such a machine.
pub fn check(nic: &Linked<'_>, cx: &mut Cx<'_>) {
    let console = MACHINES.map(|kind| nic.any_of(kind, |machine| machine.get("boot_diagnostics").is_set()));
    let has_console = Truth::any(console);
    for config in nic.get("ip_configuration").items() {
        let address = config.get("public_ip_address_id");
        cx.deny_if(address.is_empty().not().and(has_console), address, || "a machine with a serial console is public");
    }
}
