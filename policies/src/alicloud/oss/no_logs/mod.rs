//! Off by default; inline, or as a resource of its own since 1.222 of the alicloud provider.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Linked<'_>, cx: &mut Cx<'_>) {
    let logging = bucket.get("logging");
    let own = || bucket.any_of("alicloud_oss_bucket_logging", |own| own.get("target_bucket").is_set());
    cx.deny_if(logging.is_set().or_else(own).not(), logging, || "access to the bucket is not logged");
}
