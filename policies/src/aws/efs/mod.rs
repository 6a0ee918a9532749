//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod access_point_no_user;
#[path = "access_point_no_user/meta.rs"]
mod access_point_no_user_meta;
mod access_point_root;
#[path = "access_point_root/meta.rs"]
mod access_point_root_meta;
mod encrypted;
#[path = "encrypted/meta.rs"]
mod encrypted_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&access_point_no_user_meta::META, Check::new(access_point_no_user::check)));
    catalogue.resource.push((&access_point_root_meta::META, Check::new(access_point_root::check)));
    catalogue.encrypted_at_rest.push((&encrypted_meta::META, Check::new(encrypted::check)));
    catalogue.encrypted_at_rest.push((&own_key_meta::META, Check::new(own_key::check)));
}
