//! Recorders that are switched off, or that do not record all supported resources; they do by default (AWS Config API,
//! `RecordingGroup`).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each recorder's status for which that is so.
pub fn check(status: &Linked<'_>, cx: &mut Cx<'_>) {
    let enabled = status.anchor().get("is_enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "the recorder is switched off");
    let all = status.any(|recorder| recorder.get("recording_group").get("all_supported").is_true_or(true));
    cx.deny_if(all.not(), status.anchor().root(), || "the recorder leaves resources out");
}
