//! Accounts of nodes; where none is set, the default one of Compute Engine (google provider).

use palisade_policy::Cx;
use palisade_views::GkeNodes;

/// Denies each pool whose nodes use the default account.
pub fn check(nodes: &GkeNodes<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(nodes.default_accounts());
}
