//! Ownership that leaves ACLs in force: any but `BucketOwnerEnforced` (Amazon S3 User Guide, "Controlling ownership of
//! objects").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each rule that leaves them on.
pub fn check(controls: &Resource<'_>, cx: &mut Cx<'_>) {
    let ownership = controls.get("rule").get("object_ownership");
    cx.deny_if(ownership.is("BucketOwnerEnforced").not(), ownership, || "access control lists are in force");
}
