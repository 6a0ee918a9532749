//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod connect_own_key;
#[path = "connect_own_key/meta.rs"]
mod connect_own_key_meta;
mod default_policy;
#[path = "default_policy/meta.rs"]
mod default_policy_meta;
mod disabled_key;
#[path = "disabled_key/meta.rs"]
mod disabled_key_meta;
mod key_disabled;
#[path = "key_disabled/meta.rs"]
mod key_disabled_meta;
mod key_rotation;
#[path = "key_rotation/meta.rs"]
mod key_rotation_meta;
mod public_key_policy;
#[path = "public_key_policy/meta.rs"]
mod public_key_policy_meta;
mod storage_own_key;
#[path = "storage_own_key/meta.rs"]
mod storage_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&connect_own_key_meta::META, Check::new(connect_own_key::check)));
    catalogue.linked.push((&default_policy_meta::META, Check::new(default_policy::check)));
    catalogue.resource.push((&disabled_key_meta::META, Check::new(disabled_key::check)));
    catalogue.resource.push((&key_disabled_meta::META, Check::new(key_disabled::check)));
    catalogue.resource.push((&key_rotation_meta::META, Check::new(key_rotation::check)));
    catalogue.policy_holder.push((&public_key_policy_meta::META, Check::new(public_key_policy::check)));
    catalogue.encrypted_at_rest.push((&storage_own_key_meta::META, Check::new(storage_own_key::check)));
}
