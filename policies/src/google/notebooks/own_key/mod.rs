//! GMEK by default; the key counts with CMEK alone (google provider 6, `disk_encryption`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies each resource for which that is so.
pub fn check(notebook: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = notebook.get("kms_key");
    let own = notebook.get("disk_encryption").is("CMEK").and_then(|| is_named(key));
    cx.deny_if(own.not(), key, || "no key of yours encrypts the disks");
}
