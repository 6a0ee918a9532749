//! Off by default (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let key_id = cluster.get("kms_provider").get("key_id");
    cx.deny_if(is_blank(key_id), key_id, || "secrets are not encrypted in etcd");
}
