//! Subnets that give out public addresses; they do not by default (AWS provider, `aws_subnet`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::public_addresses;

/// Denies each resource for which that is so.
pub fn check(subnet: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(public_addresses(*subnet));
}
