//! Budgets that need as many pods as there are.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Selecting;

/// Denies each.
pub fn check(object: &Selecting<'_>, cx: &mut Cx<'_>) {
    if object.is("PodDisruptionBudget") {
        let least = object.object().spec("minAvailable");
        let all = least.is("100%");
        let of_workload = object.selected().into_iter().map(|(workload, selected)| {
            let enough =
                least.number().and_then(|least| object.least_replicas(workload).map(|replicas| least >= replicas));
            selected.and(workload.has_replicas().into()).and(enough.test(|enough| enough))
        });
        // A percentage is no number; only the whole of it leaves nothing.
        let percentage = least.test_text(|text| text.ends_with('%'));
        let every = percentage.not().and_then(|| Truth::any(of_workload));
        cx.deny_if(least.is_set().and(all.or(every)), least, || "every replica has to be available");
    }
}
