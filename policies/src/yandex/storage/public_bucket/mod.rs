//! ACLs, grants and anonymous access of buckets; the default is private (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let acl = bucket.get("acl");
    cx.deny_if(acl.is_one_of(&["public-read", "public-read-write"]), acl, || "everyone can read the bucket");
    for uri in bucket.get("grant").items().map(|grant| grant.get("uri")) {
        let everyone = uri.ends_with("/groups/global/AllUsers").or(uri.ends_with("/groups/global/AuthenticatedUsers"));
        cx.deny_if(everyone, uri, || "everyone gets this grant on the bucket");
    }
    for flag in ["read", "list", "config_read"] {
        let open = bucket.get("anonymous_access_flags").get(flag);
        cx.deny_if(open.is_true(), open, || "everyone has anonymous access to the bucket");
    }
}
