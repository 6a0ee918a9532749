//! Off by default, and not to be enabled where a stream is the source (AWS provider 6.25, `server_side_encryption`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a stream that takes records itself and does not encrypt them.
pub fn check(stream: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = stream.get("server_side_encryption").get("enabled");
    let source =
        stream.get("kinesis_source_configuration").is_set().or(stream.get("msk_source_configuration").is_set());
    cx.deny_if(encrypted.is_true().or(source).not(), encrypted, || "the stream is not encrypted");
}
