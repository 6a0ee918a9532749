//! Without keys a password is made (digitalocean provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(droplet: &Resource<'_>, cx: &mut Cx<'_>) {
    let keys = droplet.get("ssh_keys");
    cx.deny_if(keys.is_empty(), keys, || "root signs in with a password");
}
