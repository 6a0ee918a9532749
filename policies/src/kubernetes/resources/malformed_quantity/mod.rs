//! Quantities that the API server refuses (resource.Quantity of apimachinery).

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each quantity that is none.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for of in ["limits", "requests"] {
            for (name, amount) in container.get("resources").get(of).entries() {
                let malformed = palisade_views::is_malformed(amount);
                cx.deny_if(malformed, amount, || format!("the {name} of {of} of {} is no quantity", container.title()));
            }
        }
    }
}
