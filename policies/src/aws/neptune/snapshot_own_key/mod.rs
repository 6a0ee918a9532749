//! Snapshots take the key of their cluster (Amazon Neptune User Guide, "Encrypting Neptune resources at rest").

use palisade_model::Fact;
use palisade_policy::Cx;
use palisade_views::{Linked, names_own_key};

/// Denies each snapshot for which that is so.
pub fn check(snapshot: &Linked<'_>, cx: &mut Cx<'_>) {
    let own = snapshot.get("kms_key_id");
    let with_key = match own.text() {
        Fact::Known(_) => names_own_key(own),
        // Only the provider sets it, and a plan lists it as not known yet.
        Fact::Absent | Fact::Unknown(_) => {
            snapshot.any_of("aws_neptune_cluster", |cluster| names_own_key(cluster.get("kms_key_arn")))
        }
    };
    cx.deny_if(with_key.not(), own, || "the snapshot has no key of yours");
}
