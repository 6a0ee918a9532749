//! `locations`, which is required. The regions are the public ones that Azure had when log profiles were superseded
//! (2020); `global` is for what has no region.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

const REGIONS: [&str; 34] = [
    "australiaeast",
    "australiasoutheast",
    "brazilsouth",
    "canadacentral",
    "canadaeast",
    "centralindia",
    "centralus",
    "eastasia",
    "eastus",
    "eastus2",
    "francecentral",
    "francesouth",
    "germanywestcentral",
    "global",
    "japaneast",
    "japanwest",
    "koreacentral",
    "koreasouth",
    "northcentralus",
    "northeurope",
    "norwayeast",
    "southafricanorth",
    "southcentralus",
    "southeastasia",
    "southindia",
    "switzerlandnorth",
    "uaenorth",
    "uksouth",
    "ukwest",
    "westcentralus",
    "westeurope",
    "westindia",
    "westus",
    "westus2",
];

/// Whether a location is a region, however it is written: `West Europe` is `westeurope`.
fn is_named(location: &str, region: &str) -> bool {
    let letters = location.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_lowercase());
    letters.eq(region.chars())
}

/// Denies a profile without all of them.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    let locations = profile.get("locations");
    let complete = REGIONS.map(|region| locations.any(|l| l.test_text(|text| is_named(text, region))));
    cx.deny_if(Truth::all(complete).not(), locations, || "what is done in some regions is not logged");
}
