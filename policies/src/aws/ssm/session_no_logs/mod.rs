//! Where sessions are logged, and whether encrypted: both are on where a place is named (AWS Systems Manager User Guide,
//! "Session document schema").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(document: &Resource<'_>, cx: &mut Cx<'_>) {
    let inputs = document.get("content").decoded().get("inputs");
    let to = |place, encrypted| is_blank(inputs.get(place)).not().and_then(|| inputs.get(encrypted).is_true());
    let logged = to("s3BucketName", "s3EncryptionEnabled")
        .or_else(|| to("cloudWatchLogGroupName", "cloudWatchEncryptionEnabled"));
    let is_session = document.get("document_type").is("Session");
    cx.deny_if(is_session.and_then(|| logged.not()), inputs, || "no encrypted log of sessions is kept");
}
