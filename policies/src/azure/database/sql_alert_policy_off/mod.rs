//! Security alert policies that are not enabled; servers without one are Microsoft Defender's matter.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each that is off.
pub fn check(policy: &Linked<'_>, cx: &mut Cx<'_>) {
    let state = policy.get("state");
    let servers = ["azurerm_mssql_server", "azurerm_sql_server"].into_iter().flat_map(|kind| policy.parts(kind));
    let servers = servers.map(|(server, _)| cx.related(server.root(), "the server")).collect();
    cx.deny_with(state.is("Enabled").not(), state, || "nothing tells of threats to the server", || servers);
}
