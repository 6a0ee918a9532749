//! Auditing of a server: a block of it (azurerm before 3.0) or a resource of its own, which may be switched off.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies a server without any that is on.
pub fn check(server: &Linked<'_>, cx: &mut Cx<'_>) {
    let inline = server.get("extended_auditing_policy");
    let apart = server.any_of("azurerm_mssql_server_extended_auditing_policy", |p| p.get("enabled").is_true_or(true));
    cx.deny_if(inline.is_set().or(apart).not(), inline, || "nothing audits this server");
}
