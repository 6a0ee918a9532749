//! Queues made since October 2022 are encrypted unless that is switched off (Amazon SQS Developer Guide, "Encryption at
//! rest").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies a queue without a key for which the service's own encryption is switched off.
pub fn check(queue: &Resource<'_>, cx: &mut Cx<'_>) {
    let managed = queue.get("sqs_managed_sse_enabled");
    let keyed = is_named(queue.get("kms_master_key_id"));
    cx.deny_if(managed.is_false().and(keyed.not()), managed, || "the queue is not encrypted");
}
