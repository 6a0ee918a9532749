//! Accounts on the public network, which is the default (AzureRM provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let access = resource.get("public_network_access_enabled");
    cx.deny_if(access.is_true_or(true), access, || "the account can be reached from public networks");
}
