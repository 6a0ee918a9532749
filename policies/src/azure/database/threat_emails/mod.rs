//! `email_addresses`: none by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a policy without addresses.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let addresses = policy.get("email_addresses");
    cx.deny_if(addresses.is_empty(), addresses, || "no address is told of threats");
}
