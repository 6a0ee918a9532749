//! Container groups with a public address: the default (azurerm, `ip_address_type`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let address = resource.get("ip_address_type");
    let is_public = address.text().test_or(Truth::True, |kind| kind.eq_ignore_ascii_case("public"));
    cx.deny_if(is_public, address, || "the containers have a public address");
}
