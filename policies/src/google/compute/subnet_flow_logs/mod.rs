//! Flow logs, off without `log_config`; `enable_flow_logs` is its name before 3.0 (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Purposes of subnetworks that hold no machines, for which there are no flow logs (VPC, "Subnets").
const WITHOUT_MACHINES: [&str; 4] =
    ["REGIONAL_MANAGED_PROXY", "GLOBAL_MANAGED_PROXY", "INTERNAL_HTTPS_LOAD_BALANCER", "PRIVATE_SERVICE_CONNECT"];

/// Denies each resource for which that is so.
pub fn check(subnet: &Resource<'_>, cx: &mut Cx<'_>) {
    let log = subnet.get("log_config");
    let kept = log.is_set().or(subnet.get("enable_flow_logs").is_true());
    let has_machines = subnet.get("purpose").is_one_of(&WITHOUT_MACHINES).not();
    cx.deny_if(kept.not().and(has_machines), log, || "no flow logs are kept");
}
