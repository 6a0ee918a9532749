//! The association, before azurerm 2.0 `network_security_group_id`. Azure refuses groups for some subnets, known by name,
//! and filters those that are delegated to NetApp otherwise (Virtual Network FAQ, "What resources can I deploy").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

const WITHOUT_GROUP: [&str; 4] =
    ["GatewaySubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "RouteServerSubnet"];
const NETAPP: &str = "Microsoft.Netapp/volumes";

/// Denies a subnet without a group that could have one.
pub fn check(subnet: &Linked<'_>, cx: &mut Cx<'_>) {
    let own = subnet.get("network_security_group_id").is_set();
    let apart = subnet.any_of("azurerm_subnet_network_security_group_association", |_| Truth::True);
    let delegation = subnet.get("delegation").any(|d| d.get("service_delegation").get("name").is_ignoring_case(NETAPP));
    let exempt = subnet.get("name").is_one_of(&WITHOUT_GROUP).or(delegation);
    let bare = own.or(apart).or(exempt).not();
    cx.deny_if(bare, subnet.anchor().root(), || "no network security group filters this subnet");
}
