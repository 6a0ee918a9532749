//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod no_pod_security_policy;
#[path = "no_pod_security_policy/meta.rs"]
mod no_pod_security_policy_meta;
mod no_security_group;
#[path = "no_security_group/meta.rs"]
mod no_security_group_meta;
mod plain_volume;
#[path = "plain_volume/meta.rs"]
mod plain_volume_meta;
mod public;
#[path = "public/meta.rs"]
mod public_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&no_pod_security_policy_meta::META, Check::new(no_pod_security_policy::check)));
    catalogue.resource.push((&no_security_group_meta::META, Check::new(no_security_group::check)));
    catalogue.resource.push((&plain_volume_meta::META, Check::new(plain_volume::check)));
    catalogue.resource.push((&public_meta::META, Check::new(public::check)));
}
