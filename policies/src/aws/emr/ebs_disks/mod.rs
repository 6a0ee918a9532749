//! The structure of the configuration: Amazon EMR Management Guide, "Create a security configuration".

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a configuration that leaves EBS volumes out.
pub fn check(security: &Resource<'_>, cx: &mut Cx<'_>) {
    let configuration = security.get("configuration").decoded().get("EncryptionConfiguration");
    let disks = configuration.get("AtRestEncryptionConfiguration").get("LocalDiskEncryptionConfiguration");
    let volumes = disks.get("EnableEbsEncryption");
    let encrypted = configuration.get("EnableAtRestEncryption").is_true().and(volumes.is_true());
    cx.deny_if(encrypted.not(), volumes, || "EBS volumes are not encrypted");
}
