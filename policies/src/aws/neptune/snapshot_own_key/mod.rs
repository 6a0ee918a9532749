//! Snapshots take the key of their cluster (Amazon Neptune User Guide, "Encrypting Neptune resources at rest").

use palisade_policy::Cx;
use palisade_views::{Linked, names_own_key};

/// Denies each snapshot for which that is so.
pub fn check(snapshot: &Linked<'_>, cx: &mut Cx<'_>) {
    let own = snapshot.get("kms_key_id");
    let by_cluster = || snapshot.any_of("aws_neptune_cluster", |cluster| names_own_key(cluster.get("kms_key_arn")));
    let with_key = names_own_key(own).or_else(|| own.is_absent().and_then(by_cluster));
    cx.deny_if(with_key.not(), own, || "the snapshot has no key of yours");
}
