//! Launch permissions for an account, or for all of them (Amazon EC2 User Guide, "Understand shared AMI usage").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(permission: &Resource<'_>, cx: &mut Cx<'_>) {
    let (account, group) = (permission.get("account_id"), permission.get("group"));
    cx.deny_if(account.is_set(), account, || "the image is shared with another account");
    cx.deny_if(group.is("all"), group, || "the image is shared with everyone");
}
