//! Private Google Access, off by default (google provider); subnetworks for proxies hold no machines.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(subnet: &Resource<'_>, cx: &mut Cx<'_>) {
    let access = subnet.get("private_ip_google_access");
    let purpose = subnet.get("purpose");
    let has_machines = purpose.ends_with("_MANAGED_PROXY").or(purpose.is("INTERNAL_HTTPS_LOAD_BALANCER")).not();
    cx.deny_if(access.is_true().not().and(has_machines), access, || "machines reach Google only by public addresses");
}
