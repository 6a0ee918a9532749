//! Services whose tasks get public addresses; they do not by default (AWS provider, `aws_ecs_service`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::public_addresses;

/// Denies each resource for which that is so.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(public_addresses(*service));
}
