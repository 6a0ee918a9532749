//! `disk_encryption_set_id`: none by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster without a set.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let set = cluster.get("disk_encryption_set_id");
    cx.deny_if(set.is_absent(), set, || "no key of your own encrypts the disks of this cluster");
}
