//! One where reviews are required, none without the block (github provider 6).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(protection: &Resource<'_>, cx: &mut Cx<'_>) {
    let count = protection.get("required_pull_request_reviews").get("required_approving_review_count");
    cx.deny_if(count.number().or(0.0).test(|count| count < 2.0), count, || "fewer than two people have to agree");
}
