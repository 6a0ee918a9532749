//! `ip_range_filter` (a text before azurerm 4.0) and `virtual_network_rule`, which the filter has to be on for; neither is
//! set by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a public account that neither restricts.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = account.get("public_network_access_enabled").is_true_or(true);
    let addresses = account.get("ip_range_filter");
    let subnets = account.get("virtual_network_rule").is_set();
    let filtered = account.get("is_virtual_network_filter_enabled").is_true().and(subnets);
    let open = public.and(filtered.or(addresses.is_empty().not()).not());
    cx.deny_if(open, addresses, || "no addresses and no subnets are named: all networks are let in");
}
