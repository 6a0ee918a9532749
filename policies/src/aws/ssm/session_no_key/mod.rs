//! Session documents without `kmsKeyId` (AWS Systems Manager User Guide, "Session document schema").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(document: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = document.get("content").decoded().get("inputs").get("kmsKeyId");
    let is_session = document.get("document_type").is("Session");
    cx.deny_if(is_session.and_then(|| is_blank(key)), key, || "no KMS key encrypts sessions");
}
