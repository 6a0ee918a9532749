//! Classic load balancers without access logs; on by default where a bucket is named (AWS provider, `aws_elb`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let logs = balancer.get("access_logs");
    let on = logs.any(|one| one.get("enabled").is_true_or(true));
    cx.deny_if(on.not(), logs, || "access to the load balancer is not logged");
}
