//! The firewall: a policy, on by default, or the block `waf_configuration` of the older tiers. A policy of elsewhere is
//! taken to be on; what Terraform rejects may be none.

use palisade_model::{Attr, Reason, Truth};
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies a gateway without one that is on.
pub fn check(gateway: &Linked<'_>, cx: &mut Cx<'_>) {
    let config = gateway.get("waf_configuration").get("enabled");
    let policies = gateway.parts("azurerm_web_application_firewall_policy").map(|(policy, is)| {
        let switch = policy.get("policy_settings").get("enabled");
        (switch, is.and(switch.is_true_or(true)))
    });
    let policies = policies.collect::<Vec<_>>();
    let elsewhere = Truth::from(policies.is_empty()).and_then(|| is_named(gateway.get("firewall_policy_id")));
    let policy = Truth::any(policies.iter().map(|policy| policy.1)).or(elsewhere);
    let at = policies.first().map_or(config, |policy| policy.0);
    cx.deny_if(config.is_true().or(policy).not(), at, || "no web application firewall filters what comes in");
}

/// Whether a policy is named: one that nothing declares is not.
fn is_named(policy: Attr<'_>) -> Truth {
    let project = policy.resource().project();
    let is_rejected = |id| matches!(project.cause(id).reason, Reason::Invalid(_));
    match policy.causes().filter(|causes| causes.iter().any(is_rejected)) {
        Some(causes) => Truth::Unknown(causes),
        None => policy.is_set(),
    }
}
