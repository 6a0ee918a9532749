//! The structure of the configuration: Amazon EMR Management Guide, "Create a security configuration".

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a configuration without encryption at rest.
pub fn check(security: &Resource<'_>, cx: &mut Cx<'_>) {
    let configuration = security.get("configuration").decoded().get("EncryptionConfiguration");
    let encrypted = configuration.get("EnableAtRestEncryption");
    cx.deny_if(encrypted.is_true().not(), encrypted, || "data are not encrypted at rest");
}
