//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod control_plane_logs;
#[path = "control_plane_logs/meta.rs"]
mod control_plane_logs_meta;
mod extended_support;
#[path = "extended_support/meta.rs"]
mod extended_support_meta;
mod node_group_ssh;
#[path = "node_group_ssh/meta.rs"]
mod node_group_ssh_meta;
mod public_endpoint;
#[path = "public_endpoint/meta.rs"]
mod public_endpoint_meta;
mod public_endpoint_open;
#[path = "public_endpoint_open/meta.rs"]
mod public_endpoint_open_meta;
mod secrets_own_key;
#[path = "secrets_own_key/meta.rs"]
mod secrets_own_key_meta;
mod unsupported_version;
#[path = "unsupported_version/meta.rs"]
mod unsupported_version_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&control_plane_logs_meta::META, Check::new(control_plane_logs::check)));
    catalogue.resource.push((&extended_support_meta::META, Check::new(extended_support::check)));
    catalogue.resource.push((&node_group_ssh_meta::META, Check::new(node_group_ssh::check)));
    catalogue.resource.push((&public_endpoint_meta::META, Check::new(public_endpoint::check)));
    catalogue.resource.push((&public_endpoint_open_meta::META, Check::with_params(public_endpoint_open::check)));
    catalogue.resource.push((&secrets_own_key_meta::META, Check::new(secrets_own_key::check)));
    catalogue.resource.push((&unsupported_version_meta::META, Check::new(unsupported_version::check)));
}
