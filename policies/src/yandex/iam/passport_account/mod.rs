//! `userAccount:` is an account of Yandex (Yandex IAM, "Subjects").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(grant: &Resource<'_>, cx: &mut Cx<'_>) {
    let members = grant.get("members").items().chain(std::iter::once(grant.get("member")));
    for member in members {
        cx.deny_if(member.starts_with("userAccount:"), member, || "this is a personal account");
    }
}
