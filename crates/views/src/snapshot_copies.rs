//! Copies of EBS snapshots that Data Lifecycle Manager makes in other regions (AWS provider, `aws_dlm_lifecycle_policy`).

use palisade_model::{Attr, Resource};

/// Where a lifecycle policy says how its copies are encrypted: of snapshots that are shared with the account, and of those
/// that it makes on a schedule.
pub fn snapshot_copies(lifecycle: Resource<'_>) -> impl Iterator<Item = Attr<'_>> {
    let details = lifecycle.get("policy_details");
    let shared = details.get("action").items().flat_map(|action| action.get("cross_region_copy").items());
    let shared = shared.flat_map(|copy| copy.get("encryption_configuration").items());
    let scheduled = details.get("schedule").items().flat_map(|schedule| schedule.get("cross_region_copy_rule").items());
    shared.chain(scheduled)
}
