//! ACLs of OSS buckets; the default is private (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let acl = resource.get("acl");
    let public = acl.is_one_of(&["public-read", "public-read-write"]);
    let of = resource.edges().iter().filter(|edge| &*edge.attribute == "bucket");
    let buckets = of.filter_map(|edge| resource.project().by_address(&edge.to)).collect::<Vec<_>>();
    let related = buckets.iter().map(|bucket| cx.related(bucket.root(), "this is the bucket")).collect();
    cx.deny_with(public, acl, || "everyone can read the bucket", || related);
}
