//! The structure of the configuration: Amazon EMR Management Guide, "Create a security configuration".

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies a configuration without a key for local disks.
pub fn check(security: &Resource<'_>, cx: &mut Cx<'_>) {
    let configuration = security.get("configuration").decoded().get("EncryptionConfiguration");
    let disks = configuration.get("AtRestEncryptionConfiguration").get("LocalDiskEncryptionConfiguration");
    let provider = disks.get("EncryptionKeyProviderType");
    let encrypted = configuration.get("EnableAtRestEncryption").is_true().and(is_named(provider));
    cx.deny_if(encrypted.not(), provider, || "local disks are not encrypted");
}
