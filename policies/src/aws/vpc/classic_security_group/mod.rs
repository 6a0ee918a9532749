//! Security groups of services outside of a VPC (AWS provider, version 4 and 5 upgrade guides, "EC2-Classic").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(Truth::True, group.root(), || "the group is for resources outside of a VPC");
}
