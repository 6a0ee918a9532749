//! Statements that allow everyone (Amazon S3 User Guide, "The meaning of public"). A block of public policies or a restriction of public buckets takes their effect.

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    for (document, belongs) in bucket.policies() {
        let public = document.any(|statement| {
            statement.allows().and_then(|| statement.is_for_everyone()).and_then(|| statement.is_narrowed().not())
        });
        let kept = || bucket.blocks_public_access("restrict_public_buckets").not();
        cx.deny_if(public.and(belongs).and_then(kept), document.at(), || "the bucket's policy allows everyone");
    }
}
