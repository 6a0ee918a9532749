//! Network ACLs without a subnet (AWS provider, `aws_network_acl` and `aws_network_acl_association`).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each for which that is so.
pub fn check(acl: &Linked<'_>, cx: &mut Cx<'_>) {
    let subnets = acl.get("subnet_ids");
    let unused = subnets.is_empty().and_then(|| acl.any_of("aws_network_acl_association", |_| Truth::True).not());
    cx.deny_if(unused, subnets, || "the ACL is attached to no subnet");
}
