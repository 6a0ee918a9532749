//! Off by default; inline, or as a resource of its own since 1.222 of the alicloud provider.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Linked<'_>, cx: &mut Cx<'_>) {
    let status = bucket.get("versioning").get("status");
    let own = || bucket.any_of("alicloud_oss_bucket_versioning", |own| own.get("status").is("Enabled"));
    let kept = status.is("Enabled").or_else(own);
    cx.deny_if(kept.not(), status, || "objects that are replaced or deleted are lost");
}
