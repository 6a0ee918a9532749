//! None by default (openstack provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let password = instance.get("admin_pass");
    cx.deny_secret(is_blank(password).not(), password, || "the password of the machine is written here");
}
