//! `AWS_OWNED_CMK` by default, and not to be enabled where a stream is the source (AWS provider 6.25,
//! `server_side_encryption`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies a stream that takes records itself and for which no key of the customer's is named.
pub fn check(stream: &Resource<'_>, cx: &mut Cx<'_>) {
    let encryption = stream.get("server_side_encryption");
    let key = encryption.get("key_arn");
    let own = encryption.get("enabled").is_true().and(encryption.get("key_type").is("CUSTOMER_MANAGED_CMK"));
    let source =
        stream.get("kinesis_source_configuration").is_set().or(stream.get("msk_source_configuration").is_set());
    cx.deny_if(own.and(names_own_key(key)).or(source).not(), key, || "the stream uses no key of yours");
}
