//! Domains without three dedicated masters in more than one zone (Amazon OpenSearch Service Developer Guide, "Dedicated master
//! nodes").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let config = domain.get("cluster_config");
    let masters = config.get("dedicated_master_count");
    let enough = masters.test_number(|count| count >= 3.0).and(config.get("zone_awareness_enabled").is_true());
    cx.deny_if(enough.not(), masters, || "there are not three dedicated masters in several zones");
}
