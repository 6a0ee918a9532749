//! Volumes that are not encrypted. Where nothing is set the region decides, and its own default is off (Amazon EBS User Guide, "Encryption by default").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = resource.get("encrypted");
    cx.deny_if(encrypted.is_true().not(), encrypted, || "the volume is not encrypted");
}
