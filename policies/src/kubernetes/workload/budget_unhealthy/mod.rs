//! Budgets that leave unhealthy pods to the default.

use palisade_policy::Cx;
use palisade_views::PodDisruptionBudget;

/// Denies each.
pub fn check(budget: &PodDisruptionBudget<'_>, cx: &mut Cx<'_>) {
    let policy = budget.spec("unhealthyPodEvictionPolicy");
    cx.deny_if(policy.is_absent(), policy, || "nothing says when unhealthy pods may be evicted");
}
