//! Without a key the one that AWS manages for S3 is used (AWS provider 6.25, `encryption_key`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies each store for which no key of the customer's is named.
pub fn check(pipeline: &Resource<'_>, cx: &mut Cx<'_>) {
    for store in pipeline.get("artifact_store").items() {
        let key = store.get("encryption_key").get("id");
        cx.deny_if(names_own_key(key).not(), key, || "artifacts are encrypted with no key of yours");
    }
}
