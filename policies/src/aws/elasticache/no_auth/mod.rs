//! Without either anybody may connect (Amazon ElastiCache User Guide, "Authentication and authorization").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies a group with neither a token nor users.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let (token, users) = (group.get("auth_token"), group.get("user_group_ids"));
    let guarded = is_named(token).or(users.is_empty().not());
    cx.deny_if(guarded.not(), token, || "the group asks for no password");
}
