//! Public access: on by default (azurerm 2 to 5); a text for MySQL flexible servers since 4.0. A server in a delegated
//! subnet has no public address.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a server that has one.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let access = server.renamed(&["public_network_access_enabled", "public_network_access"]);
    let off = access.is_one_of(&["false", "Disabled"]).or(server.get("delegated_subnet_id").is_set());
    cx.deny_if(off.not(), access, || "the server has a public address");
}
