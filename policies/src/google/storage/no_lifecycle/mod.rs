//! Buckets without lifecycle rules, which also do not move what is not read to colder classes themselves.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let rules = bucket.get("lifecycle_rule");
    let moves = bucket.get("autoclass").get("enabled").is_true();
    cx.deny_if(rules.is_set().or(moves).not(), rules, || "nothing in the bucket ever expires");
}
