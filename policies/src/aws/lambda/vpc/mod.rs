//! Functions outside of a VPC, where they are by default (AWS provider, `aws_lambda_function`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let subnets = function.get("vpc_config").get("subnet_ids");
    cx.deny_if(subnets.is_empty(), subnets, || "the function is in no VPC");
}
