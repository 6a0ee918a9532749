//! Buckets whose logs go where they are written about.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let to = resource.get("logging").get("log_bucket");
    let is_itself = resource.get("name").text().and_then(|name| to.text().map(|to| to == name)).test(|is| is);
    cx.deny_if(is_itself, to, || "the bucket logs into itself");
}
