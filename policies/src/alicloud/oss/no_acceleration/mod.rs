//! Off by default; inline, or as a resource of its own since 1.222 of the alicloud provider.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Linked<'_>, cx: &mut Cx<'_>) {
    let enabled = bucket.get("transfer_acceleration").get("enabled");
    let own = || bucket.any_of("alicloud_oss_bucket_transfer_acceleration", |own| own.get("enabled").is_true());
    cx.deny_if(enabled.is_true().or_else(own).not(), enabled, || "transfers are not accelerated");
}
