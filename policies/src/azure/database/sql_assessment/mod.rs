//! Vulnerability assessment, of the express kind or with a storage account (azurerm 3 to 5).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies a server without it.
pub fn check(server: &Linked<'_>, cx: &mut Cx<'_>) {
    let express = server.get("express_vulnerability_assessment_enabled").is_true();
    let assessed = || server.any_of("azurerm_mssql_server_vulnerability_assessment", |_| Truth::True);
    cx.deny_if(express.or_else(assessed).not(), server.anchor().root(), || "nothing assesses the server");
}
