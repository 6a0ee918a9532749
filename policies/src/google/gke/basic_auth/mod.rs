//! Basic authentication: arguments of the google provider before 4.0, for clusters before 1.19.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let user = cluster.get("master_auth").get("username");
    cx.deny_if(user.is_empty().not(), user, || "the control plane accepts a user name and password");
}
