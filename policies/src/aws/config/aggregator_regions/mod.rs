//! Aggregators that do not collect from all regions; off where it is not set (AWS Config API, `AccountAggregationSource`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(aggregator: &Resource<'_>, cx: &mut Cx<'_>) {
    let sources = ["account_aggregation_source", "organization_aggregation_source"];
    let everywhere =
        Truth::any(sources.map(|source| aggregator.get(source).any(|one| one.get("all_regions").is_true())));
    cx.deny_if(everywhere.not(), aggregator.root(), || "the aggregator does not collect from all regions");
}
