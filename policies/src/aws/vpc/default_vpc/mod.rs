//! That the default VPC is adopted (Amazon VPC User Guide, "Default VPCs").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(vpc: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(Truth::True, vpc.root(), || "the default VPC is used");
}
