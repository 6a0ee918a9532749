//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod container_insights;
#[path = "container_insights/meta.rs"]
mod container_insights_meta;
mod efs_transit_encrypted;
#[path = "efs_transit_encrypted/meta.rs"]
mod efs_transit_encrypted_meta;
mod environment_secret;
#[path = "environment_secret/meta.rs"]
mod environment_secret_meta;
mod exec_encrypted;
#[path = "exec_encrypted/meta.rs"]
mod exec_encrypted_meta;
mod exec_not_logged;
#[path = "exec_not_logged/meta.rs"]
mod exec_not_logged_meta;
mod host_pid;
#[path = "host_pid/meta.rs"]
mod host_pid_meta;
mod old_platform;
#[path = "old_platform/meta.rs"]
mod old_platform_meta;
mod privileged;
#[path = "privileged/meta.rs"]
mod privileged_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;
mod shared_role;
#[path = "shared_role/meta.rs"]
mod shared_role_meta;
mod writable_root;
#[path = "writable_root/meta.rs"]
mod writable_root_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&container_insights_meta::META, Check::new(container_insights::check)));
    catalogue.resource.push((&efs_transit_encrypted_meta::META, Check::new(efs_transit_encrypted::check)));
    catalogue.resource.push((&environment_secret_meta::META, Check::new(environment_secret::check)));
    catalogue.resource.push((&exec_encrypted_meta::META, Check::new(exec_encrypted::check)));
    catalogue.resource.push((&exec_not_logged_meta::META, Check::new(exec_not_logged::check)));
    catalogue.resource.push((&host_pid_meta::META, Check::new(host_pid::check)));
    catalogue.resource.push((&old_platform_meta::META, Check::new(old_platform::check)));
    catalogue.resource.push((&privileged_meta::META, Check::new(privileged::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
    catalogue.resource.push((&shared_role_meta::META, Check::new(shared_role::check)));
    catalogue.resource.push((&writable_root_meta::META, Check::new(writable_root::check)));
}
