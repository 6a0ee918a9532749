//! Copies, made on a schedule or when a snapshot is shared, are encrypted where this is set or the snapshot is (Amazon EBS
//! User Guide, "Automate cross-account snapshot copies").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::snapshot_copies;

/// Denies each description of copies for which that is so.
pub fn check(lifecycle: &Resource<'_>, cx: &mut Cx<'_>) {
    for copy in snapshot_copies(*lifecycle) {
        let encrypted = copy.get("encrypted");
        cx.deny_if(encrypted.is_true().not(), encrypted, || "copies are encrypted only where the snapshot is");
    }
}
