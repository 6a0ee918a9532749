//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cluster_admin;
#[path = "cluster_admin/meta.rs"]
mod cluster_admin_meta;
mod escalate;
#[path = "escalate/meta.rs"]
mod escalate_meta;
mod everything;
#[path = "everything/meta.rs"]
mod everything_meta;
mod manage_secrets;
#[path = "manage_secrets/meta.rs"]
mod manage_secrets_meta;
mod pod_exec;
#[path = "pod_exec/meta.rs"]
mod pod_exec_meta;
mod secrets;
#[path = "secrets/meta.rs"]
mod secrets_meta;
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
    catalogue.resource.push((&cluster_admin_meta::META, Check::new(cluster_admin::check)));
    catalogue.resource.push((&escalate_meta::META, Check::new(escalate::check)));
    catalogue.resource.push((&everything_meta::META, Check::new(everything::check)));
    catalogue.resource.push((&manage_secrets_meta::META, Check::new(manage_secrets::check)));
    catalogue.resource.push((&pod_exec_meta::META, Check::new(pod_exec::check)));
    catalogue.resource.push((&secrets_meta::META, Check::new(secrets::check)));
    catalogue.resource.push((&wildcard_meta::META, Check::new(wildcard::check)));
    catalogue.resource.push((&wildcard_resources_meta::META, Check::new(wildcard_resources::check)));
    catalogue.resource.push((&wildcard_verbs_meta::META, Check::new(wildcard_verbs::check)));
}
