//! Off by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    let telnet = profile.get("telnet");
    cx.deny_if(telnet.is_true(), telnet, || "the firewall is managed over Telnet");
}
