//! Accounts whose outbound traffic is not limited: the default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let restricted = resource.get("outbound_network_access_restricted");
    cx.deny_if(restricted.is_true().not(), restricted, || "the account may connect to anything");
}
