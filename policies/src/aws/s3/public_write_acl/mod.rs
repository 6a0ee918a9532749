//! S3 bucket ACL lets everyone write (Amazon S3 User Guide, "Access control list (ACL) overview").

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::Bucket;

const CANNED: [&str; 1] = ["public-read-write"];

const PERMISSIONS: [&str; 3] = ["WRITE", "WRITE_ACP", "FULL_CONTROL"];

/// Whether a grant is for everyone, or for everyone with an AWS account.
fn to_everyone(grant: Attr<'_>) -> Truth {
    let uri = |at: Attr<'_>| at.get("uri").ends_with("/AllUsers").or(at.get("uri").ends_with("/AuthenticatedUsers"));
    uri(grant).or(uri(grant.get("grantee")))
}

/// The permission is a list in the bucket's own grants, and one in those of `aws_s3_bucket_acl`.
fn allows(grant: Attr<'_>) -> Truth {
    grant.get("permissions").any(|one| one.is_one_of(&PERMISSIONS)).or(grant.get("permission").is_one_of(&PERMISSIONS))
}

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    for (acl, belongs) in bucket.acls() {
        let public = acl.is_one_of(&CANNED).and(belongs);
        let violated = public.and_then(|| bucket.ignores_acls().not());
        cx.deny_if(violated, acl, || "the ACL lets everyone write to this bucket");
    }
    for (grant, belongs) in bucket.grants() {
        let grantee = to_everyone(grant).and_then(|| allows(grant));
        cx.deny_if(
            grantee.and(belongs).and_then(|| bucket.ignores_acls().not()),
            grant,
            || "the ACL lets everyone write to this bucket",
        );
    }
}
