//! Buckets without a rule of replication that is enabled, inline (AWS provider before 4.0, still read) or in a resource of
//! its own.

use palisade_model::Attr;
use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    let enabled = |rule: Attr<'_>| rule.get("status").is("Enabled");
    let inline = resource.get("replication_configuration").get("rules").any(enabled);
    let own = || bucket.any_part("aws_s3_bucket_replication_configuration", |part| part.get("rule").any(enabled));
    cx.deny_if(inline.or_else(own).not(), resource.root(), || "the bucket is not replicated");
}
