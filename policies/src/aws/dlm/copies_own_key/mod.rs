//! Without a key copies get that of the other region's EBS encryption, or AWS's (AWS provider, `aws_dlm_lifecycle_policy`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::{names_own_key, snapshot_copies};

/// Denies each description of copies for which that is so.
pub fn check(lifecycle: &Resource<'_>, cx: &mut Cx<'_>) {
    for copy in snapshot_copies(*lifecycle) {
        let key = copy.get("cmk_arn");
        cx.deny_if(names_own_key(key).not(), key, || "copies have no key of yours");
    }
}
