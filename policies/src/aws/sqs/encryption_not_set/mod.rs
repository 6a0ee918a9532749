//! Where nothing is set the provider leaves a queue as it is (AWS provider 6.25: `sqs_managed_sse_enabled` is optional
//! and computed).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies a queue that says nothing about its encryption.
pub fn check(queue: &Resource<'_>, cx: &mut Cx<'_>) {
    let managed = queue.get("sqs_managed_sse_enabled");
    let keyed = is_named(queue.get("kms_master_key_id"));
    cx.deny_if(managed.is_absent().and(keyed.not()), managed, || "nothing says how the queue is encrypted");
}
