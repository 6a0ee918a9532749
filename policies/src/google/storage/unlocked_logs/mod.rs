//! Sinks into buckets of Cloud Storage without Bucket Lock, which is off by default (Cloud Storage, "Bucket Lock").

use palisade_model::{CauseId, Resource, Truth};
use palisade_policy::Cx;

/// Denies each sink into such a bucket.
pub fn check(sink: &Resource<'_>, cx: &mut Cx<'_>) {
    let destination = sink.get("destination");
    let named = sink.edges().iter().filter(|edge| &*edge.attribute == "destination");
    let named = named.filter_map(|edge| cx.project().by_address(&edge.to));
    let buckets = named.filter(|target| target.kind() == "google_storage_bucket").collect::<Vec<_>>();
    let is_locked = |bucket: &Resource<'_>| bucket.get("retention_policy").get("is_locked").is_true();
    let open = match &buckets[..] {
        [] => destination.starts_with("storage.googleapis.com/").and(Truth::unknown(CauseId::ELSEWHERE)),
        several => Truth::all(several.iter().map(is_locked)).not(),
    };
    let related = buckets.iter().map(|bucket| cx.related(bucket.root(), "the bucket")).collect();
    cx.deny_with(open, destination, || "whoever may can delete these logs", || related);
}
