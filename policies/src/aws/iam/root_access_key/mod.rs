//! Access keys of the root user (CIS Amazon Web Services Foundations, 1.4).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let user = key.get("user");
    cx.deny_if(user.is("root"), user, || "the access key belongs to the root user");
}
