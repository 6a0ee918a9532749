//! Budgets that no pod may leave.

use palisade_policy::Cx;
use palisade_views::PodDisruptionBudget;

/// Denies each.
pub fn check(budget: &PodDisruptionBudget<'_>, cx: &mut Cx<'_>) {
    let most = budget.spec("maxUnavailable");
    cx.deny_if(most.test_text(|most| matches!(most.trim(), "0" | "0%")), most, || "no pod may ever be evicted");
}
