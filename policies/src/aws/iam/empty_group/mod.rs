//! Memberships without users.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(membership: &Resource<'_>, cx: &mut Cx<'_>) {
    let users = membership.get("users");
    cx.deny_if(users.is_empty(), users, || "the group has no member");
}
