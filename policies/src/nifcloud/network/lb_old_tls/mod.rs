//! `Standard Ciphers A` to `C` of version 1 take TLS 1.0, and A is chosen where nothing is set (NIFCLOUD, load balancer).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// The policies that take TLS 1.0 or 1.1.
const OLD: [&str; 4] =
    ["Standard Ciphers A ver1", "Standard Ciphers B ver1", "Standard Ciphers C ver1", "Ats Ciphers A ver1"];

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = balancer.get("ssl_policy_name");
    let is_tls = balancer.get("load_balancer_port").test_number(|port| port.total_cmp(&443.0).is_eq());
    let old = is_blank(policy).or(policy.is_one_of(&OLD));
    cx.deny_if(is_tls.and(old), policy, || "old versions of TLS are taken");
}
