//! Usage logs of buckets, off without a `logging` block (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let logging = bucket.get("logging");
    cx.deny_if(logging.is_absent(), logging, || "access to the bucket is not logged");
}
