//! Recorders without the resources of IAM; they are left out by default (AWS Config API, `RecordingGroup`).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each recorder's status for which that is so.
pub fn check(status: &Linked<'_>, cx: &mut Cx<'_>) {
    let global = |attr: &'static str| status.any(|recorder| recorder.get("recording_group").get(attr).is_true());
    let recorded = global("include_global_resource_types").and(status.anchor().get("is_enabled").is_true());
    cx.deny_if(recorded.not(), status.anchor().root(), || "global resources are not recorded");
}
