//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod security_group_rdp;
#[path = "security_group_rdp/meta.rs"]
mod security_group_rdp_meta;
mod security_group_ssh;
#[path = "security_group_ssh/meta.rs"]
mod security_group_ssh_meta;
mod security_group_stateful;
#[path = "security_group_stateful/meta.rs"]
mod security_group_stateful_meta;
mod security_list_ingress;
#[path = "security_list_ingress/meta.rs"]
mod security_list_ingress_meta;
mod security_list_rdp;
#[path = "security_list_rdp/meta.rs"]
mod security_list_rdp_meta;
mod security_list_ssh;
#[path = "security_list_ssh/meta.rs"]
mod security_list_ssh_meta;
mod security_list_stateful;
#[path = "security_list_stateful/meta.rs"]
mod security_list_stateful_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.firewall.push((&security_group_rdp_meta::META, Check::with_params(security_group_rdp::check)));
    catalogue.firewall.push((&security_group_ssh_meta::META, Check::with_params(security_group_ssh::check)));
    catalogue.resource.push((&security_group_stateful_meta::META, Check::new(security_group_stateful::check)));
    catalogue.resource.push((&security_list_ingress_meta::META, Check::new(security_list_ingress::check)));
    catalogue.firewall.push((&security_list_rdp_meta::META, Check::with_params(security_list_rdp::check)));
    catalogue.firewall.push((&security_list_ssh_meta::META, Check::with_params(security_list_ssh::check)));
    catalogue.resource.push((&security_list_stateful_meta::META, Check::new(security_list_stateful::check)));
}
