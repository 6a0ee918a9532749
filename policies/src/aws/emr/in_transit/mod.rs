//! The structure of the configuration: Amazon EMR Management Guide, "Create a security configuration".

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a configuration without encryption in transit.
pub fn check(security: &Resource<'_>, cx: &mut Cx<'_>) {
    let configuration = security.get("configuration").decoded().get("EncryptionConfiguration");
    let encrypted = configuration.get("EnableInTransitEncryption");
    cx.deny_if(encrypted.is_true().not(), encrypted, || "data are not encrypted in transit");
}
