//! Snapshots take the encryption of their cluster; the snapshot's own attribute says what it was in a plan or state.

use palisade_model::Fact;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each snapshot for which that is so.
pub fn check(snapshot: &Linked<'_>, cx: &mut Cx<'_>) {
    let own = snapshot.get("storage_encrypted");
    let encrypted = match own.boolean() {
        Fact::Known(encrypted) => encrypted.into(),
        // Only the provider sets it, and a plan lists it as not known yet.
        Fact::Absent | Fact::Unknown(_) => snapshot.any_of("aws_rds_cluster", |cluster| {
            cluster.get("storage_encrypted").is_true().or(cluster.get("engine_mode").is("serverless"))
        }),
    };
    cx.deny_if(encrypted.not(), own, || "the snapshot is not encrypted");
}
