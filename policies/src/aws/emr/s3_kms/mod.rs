//! The structure of the configuration: Amazon EMR Management Guide, "Create a security configuration".

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a configuration without a KMS key for objects in S3.
pub fn check(security: &Resource<'_>, cx: &mut Cx<'_>) {
    let configuration = security.get("configuration").decoded().get("EncryptionConfiguration");
    let objects = configuration.get("AtRestEncryptionConfiguration").get("S3EncryptionConfiguration");
    let mode = objects.get("EncryptionMode");
    let keyed = mode.is_one_of(&["SSE-KMS", "CSE-KMS", "CSE-Custom"]);
    let encrypted = configuration.get("EnableAtRestEncryption").is_true().and(keyed);
    cx.deny_if(encrypted.not(), mode, || "objects in S3 are not encrypted with KMS");
}
