//! Namespaces are spread over the zones of their region where it has some (Azure, "Reliability in Event Hubs"); these
//! regions have none ("Azure regions list", April 2026). Before azurerm 4 an argument could say so too.

use palisade_model::Resource;
use palisade_policy::Cx;

/// By their programmatic names.
const WITHOUT_ZONES: [&str; 29] = [
    "australiacentral",
    "australiacentral2",
    "australiasoutheast",
    "brazilsoutheast",
    "canadaeast",
    "chinaeast",
    "chinaeast2",
    "chinaeast3",
    "chinanorth",
    "chinanorth2",
    "francesouth",
    "germanynorth",
    "jioindiacentral",
    "jioindiawest",
    "koreasouth",
    "northcentralus",
    "norwaywest",
    "southafricawest",
    "southindia",
    "swedensouth",
    "switzerlandwest",
    "uaecentral",
    "ukwest",
    "usdodcentral",
    "usdodeast",
    "usgovarizona",
    "usgovtexas",
    "westindia",
    "westus",
];

/// Denies each namespace without them.
pub fn check(namespace: &Resource<'_>, cx: &mut Cx<'_>) {
    let (location, redundant) = (namespace.get("location"), namespace.get("zone_redundant"));
    let name = |text: &str| text.replace(' ', "").to_ascii_lowercase();
    let without = location.test_text(|text| WITHOUT_ZONES.contains(&&*name(text)));
    cx.deny_if(without, location, || "the region has no availability zones");
    cx.deny_if(redundant.is_false(), redundant, || "the namespace is kept in one zone");
}
