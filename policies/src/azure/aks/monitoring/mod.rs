//! The agent: `oms_agent`, before azurerm 3.0 in `addon_profile` and with a switch.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies a cluster without it.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let agent = cluster.get("oms_agent");
    let older = cluster.get("addon_profile").get("oms_agent").get("enabled");
    let at = if older.is_absent() == Truth::True { agent } else { older };
    cx.deny_if(agent.is_set().or(older.is_true()).not(), at, || "the cluster is not monitored");
}
