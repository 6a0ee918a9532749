//! `entry` is required (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(attachment: &Resource<'_>, cx: &mut Cx<'_>) {
    let entry = attachment.get("entry");
    cx.deny_if(entry.is_one_of(&["0.0.0.0/0", "::/0"]), entry, || "the list holds everyone");
}
