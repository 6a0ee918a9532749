//! With bandwidth to the internet an address is assigned where nothing else is set (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    for machines in ["master_config", "worker_config"].into_iter().flat_map(|name| cluster.get(name).items()) {
        let assigned = machines.get("public_ip_assigned");
        let bandwidth = machines.get("internet_max_bandwidth_out");
        let by_bandwidth = assigned.is_absent().and(bandwidth.test_number(|megabits| megabits > 0.0));
        cx.deny_if(assigned.is_true().or(by_bandwidth), assigned, || "the machines get public addresses");
    }
}
