//! `Optional` by default (AWS provider 6.25, `tls_policy`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a configuration set that does not require TLS.
pub fn check(set: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = set.get("delivery_options").get("tls_policy");
    cx.deny_if(policy.is("Require").not(), policy, || "mail may be delivered without TLS");
}
