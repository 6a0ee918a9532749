//! One where it is not set (Azure App Service, `capacity` of a plan).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(plan: &Resource<'_>, cx: &mut Cx<'_>) {
    let worker_count = plan.get("worker_count");
    cx.deny_if(
        worker_count.number().or(1.0).test(|count| count < 2.0),
        worker_count,
        || "one worker answers all requests",
    );
}
