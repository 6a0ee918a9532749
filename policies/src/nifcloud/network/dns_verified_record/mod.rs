//! The service asks for it once (NIFCLOUD DNS).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(record: &Resource<'_>, cx: &mut Cx<'_>) {
    let text = record.get("record");
    let is_token = record.get("type").is("TXT").and(text.starts_with("nifty-dns-verify="));
    cx.deny_if(is_token, text, || "the record that verified the zone is still there");
}
