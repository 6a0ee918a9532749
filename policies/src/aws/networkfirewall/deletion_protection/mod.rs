//! Firewalls without protection from deletion, off by default (AWS provider, `aws_networkfirewall_firewall`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(firewall: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = firewall.get("delete_protection");
    cx.deny_if(setting.is_true().not(), setting, || "the firewall can be deleted at once");
}
