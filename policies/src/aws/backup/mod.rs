//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cluster_not_selected;
#[path = "cluster_not_selected/meta.rs"]
mod cluster_not_selected_meta;
mod file_system_not_selected;
#[path = "file_system_not_selected/meta.rs"]
mod file_system_not_selected_meta;
mod vault_own_key;
#[path = "vault_own_key/meta.rs"]
mod vault_own_key_meta;
mod volume_not_selected;
#[path = "volume_not_selected/meta.rs"]
mod volume_not_selected_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.backed_up.push((&cluster_not_selected_meta::META, Check::new(cluster_not_selected::check)));
    catalogue.backed_up.push((&file_system_not_selected_meta::META, Check::new(file_system_not_selected::check)));
    catalogue.encrypted_at_rest.push((&vault_own_key_meta::META, Check::new(vault_own_key::check)));
    catalogue.backed_up.push((&volume_not_selected_meta::META, Check::new(volume_not_selected::check)));
}
