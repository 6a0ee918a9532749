//! `encryption_config` of each kind of storage (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies each resource for which that is so.
pub fn check(recordings: &Resource<'_>, cx: &mut Cx<'_>) {
    let storage = recordings.get("storage_config");
    for place in ["kinesis_video_stream_config", "s3_config"].into_iter().flat_map(|kind| storage.get(kind).items()) {
        let key = place.get("encryption_config").get("key_id");
        cx.deny_if(is_named(key).not(), key, || "no key of yours encrypts what is kept");
    }
}
