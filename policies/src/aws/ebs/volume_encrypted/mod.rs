//! Volumes that are not encrypted. Where nothing is set the region decides, and its own default is off (Amazon EBS User
//! Guide, "Encryption by default").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::encrypts_volumes_by_default;

/// Denies each volume that is not encrypted.
pub fn check(volume: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = volume.get("encrypted");
    let violated = encrypted.is_true().or_else(|| encrypts_volumes_by_default(*volume)).not();
    cx.deny_if(violated, encrypted, || "the volume is not encrypted");
}
