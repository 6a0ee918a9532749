//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod anonymous;
#[path = "anonymous/meta.rs"]
mod anonymous_meta;
mod approve_certificates;
#[path = "approve_certificates/meta.rs"]
mod approve_certificates_meta;
mod aws_auth;
#[path = "aws_auth/meta.rs"]
mod aws_auth_meta;
mod bind;
mod bind_cluster_role;
#[path = "bind_cluster_role/meta.rs"]
mod bind_cluster_role_meta;
#[path = "bind/meta.rs"]
mod bind_meta;
mod bind_role;
#[path = "bind_role/meta.rs"]
mod bind_role_meta;
mod cluster_admin;
#[path = "cluster_admin/meta.rs"]
mod cluster_admin_meta;
mod config_maps;
#[path = "config_maps/meta.rs"]
mod config_maps_meta;
mod create_pods;
mod create_pods_granted;
#[path = "create_pods_granted/meta.rs"]
mod create_pods_granted_meta;
#[path = "create_pods/meta.rs"]
mod create_pods_meta;
mod default_account_bound;
#[path = "default_account_bound/meta.rs"]
mod default_account_bound_meta;
mod default_account_token;
#[path = "default_account_token/meta.rs"]
mod default_account_token_meta;
mod delete_logs;
#[path = "delete_logs/meta.rs"]
mod delete_logs_meta;
mod edit_bindings;
#[path = "edit_bindings/meta.rs"]
mod edit_bindings_meta;
mod endpoints;
#[path = "endpoints/meta.rs"]
mod endpoints_meta;
mod escalate;
#[path = "escalate/meta.rs"]
mod escalate_meta;
mod everything;
#[path = "everything/meta.rs"]
mod everything_meta;
mod impersonate;
#[path = "impersonate/meta.rs"]
mod impersonate_meta;
mod manage_rbac;
#[path = "manage_rbac/meta.rs"]
mod manage_rbac_meta;
mod manage_secrets;
#[path = "manage_secrets/meta.rs"]
mod manage_secrets_meta;
mod manage_workloads;
#[path = "manage_workloads/meta.rs"]
mod manage_workloads_meta;
mod masters;
#[path = "masters/meta.rs"]
mod masters_meta;
mod networking;
#[path = "networking/meta.rs"]
mod networking_meta;
mod node_proxy;
#[path = "node_proxy/meta.rs"]
mod node_proxy_meta;
mod pod_attach;
#[path = "pod_attach/meta.rs"]
mod pod_attach_meta;
mod pod_exec;
#[path = "pod_exec/meta.rs"]
mod pod_exec_meta;
mod secrets;
mod secrets_granted;
#[path = "secrets_granted/meta.rs"]
mod secrets_granted_meta;
#[path = "secrets/meta.rs"]
mod secrets_meta;
mod webhooks;
#[path = "webhooks/meta.rs"]
mod webhooks_meta;
mod wildcard;
#[path = "wildcard/meta.rs"]
mod wildcard_meta;
mod wildcard_resources;
#[path = "wildcard_resources/meta.rs"]
mod wildcard_resources_meta;
mod wildcard_verbs;
#[path = "wildcard_verbs/meta.rs"]
mod wildcard_verbs_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.rbac_binding.push((&anonymous_meta::META, Check::new(anonymous::check)));
    catalogue.rbac_role.push((&approve_certificates_meta::META, Check::new(approve_certificates::check)));
    catalogue.rbac_role.push((&aws_auth_meta::META, Check::new(aws_auth::check)));
    catalogue.rbac_role.push((&bind_meta::META, Check::new(bind::check)));
    catalogue.rbac_role.push((&bind_cluster_role_meta::META, Check::new(bind_cluster_role::check)));
    catalogue.rbac_role.push((&bind_role_meta::META, Check::new(bind_role::check)));
    catalogue.rbac_binding.push((&cluster_admin_meta::META, Check::new(cluster_admin::check)));
    catalogue.rbac_role.push((&config_maps_meta::META, Check::new(config_maps::check)));
    catalogue.rbac_role.push((&create_pods_meta::META, Check::new(create_pods::check)));
    catalogue.rbac_grant.push((&create_pods_granted_meta::META, Check::new(create_pods_granted::check)));
    catalogue.rbac_binding.push((&default_account_bound_meta::META, Check::new(default_account_bound::check)));
    catalogue.service_account.push((&default_account_token_meta::META, Check::new(default_account_token::check)));
    catalogue.rbac_role.push((&delete_logs_meta::META, Check::new(delete_logs::check)));
    catalogue.rbac_role.push((&edit_bindings_meta::META, Check::new(edit_bindings::check)));
    catalogue.rbac_role.push((&endpoints_meta::META, Check::new(endpoints::check)));
    catalogue.rbac_role.push((&escalate_meta::META, Check::new(escalate::check)));
    catalogue.rbac_role.push((&everything_meta::META, Check::new(everything::check)));
    catalogue.rbac_role.push((&impersonate_meta::META, Check::new(impersonate::check)));
    catalogue.rbac_role.push((&manage_rbac_meta::META, Check::new(manage_rbac::check)));
    catalogue.rbac_role.push((&manage_secrets_meta::META, Check::new(manage_secrets::check)));
    catalogue.rbac_role.push((&manage_workloads_meta::META, Check::new(manage_workloads::check)));
    catalogue.rbac_binding.push((&masters_meta::META, Check::new(masters::check)));
    catalogue.rbac_role.push((&networking_meta::META, Check::new(networking::check)));
    catalogue.rbac_role.push((&node_proxy_meta::META, Check::new(node_proxy::check)));
    catalogue.rbac_role.push((&pod_attach_meta::META, Check::new(pod_attach::check)));
    catalogue.rbac_role.push((&pod_exec_meta::META, Check::new(pod_exec::check)));
    catalogue.rbac_role.push((&secrets_meta::META, Check::new(secrets::check)));
    catalogue.rbac_grant.push((&secrets_granted_meta::META, Check::new(secrets_granted::check)));
    catalogue.rbac_role.push((&webhooks_meta::META, Check::new(webhooks::check)));
    catalogue.rbac_role.push((&wildcard_meta::META, Check::new(wildcard::check)));
    catalogue.rbac_role.push((&wildcard_resources_meta::META, Check::new(wildcard_resources::check)));
    catalogue.rbac_role.push((&wildcard_verbs_meta::META, Check::new(wildcard_verbs::check)));
}
