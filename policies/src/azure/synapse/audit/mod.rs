//! Workspaces without an auditing policy (azurerm 3 to 5).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each of them.
pub fn check(workspace: &Linked<'_>, cx: &mut Cx<'_>) {
    let audited = workspace.any_of("azurerm_synapse_workspace_extended_auditing_policy", |_| Truth::True);
    cx.deny_if(audited.not(), workspace.anchor().root(), || "nothing audits the workspace");
}
