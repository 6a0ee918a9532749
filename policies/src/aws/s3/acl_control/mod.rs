//! Grants to everyone of what only an owner needs, as the ACL is written: whether a block of public access takes their
//! effect is for `aws-s3-public-acl` (Amazon S3 User Guide, "Access control list (ACL) overview").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::bucket::{has_permission, is_for_everyone};

/// Denies each grant that does so.
pub fn check(acl: &Resource<'_>, cx: &mut Cx<'_>) {
    for grant in acl.get("access_control_policy").get("grant").items() {
        let open = is_for_everyone(grant).and_then(|| has_permission(grant, &["FULL_CONTROL", "READ_ACP"]));
        cx.deny_if(open, grant, || "everyone can read or change who has access to the bucket");
    }
}
