//! The boot disk and data disks: GMEK by default, and the key counts with CMEK alone (google provider,
//! `google_workbench_instance`).

use palisade_model::{Attr, Resource};
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies each disk without one.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setup = instance.get("gce_setup");
    let boot = setup.get("boot_disk");
    let mut deny = |disk: Attr<'_>| {
        let key = disk.get("kms_key");
        let own = disk.get("disk_encryption").is("CMEK").and_then(|| is_named(key));
        cx.deny_if(own.not(), key, || "no key of yours encrypts the disk");
    };
    deny(boot);
    setup.get("data_disks").items().for_each(deny);
}
