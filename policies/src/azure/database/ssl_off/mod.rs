//! `ssl_enforcement_enabled`, required in azurerm 2.10 to 3; before, `ssl_enforcement`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a server that does not enforce TLS.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let enforced = server.renamed(&["ssl_enforcement_enabled", "ssl_enforcement"]);
    let on = enforced.is_one_of(&["true", "Enabled"]);
    cx.deny_if(on.not(), enforced, || "connections without TLS are accepted");
}
