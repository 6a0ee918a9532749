//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod added_capabilities;
#[path = "added_capabilities/meta.rs"]
mod added_capabilities_meta;
mod host_ipc;
#[path = "host_ipc/meta.rs"]
mod host_ipc_meta;
mod host_network;
#[path = "host_network/meta.rs"]
mod host_network_meta;
mod host_pid;
#[path = "host_pid/meta.rs"]
mod host_pid_meta;
mod kept_capabilities;
#[path = "kept_capabilities/meta.rs"]
mod kept_capabilities_meta;
mod net_raw;
#[path = "net_raw/meta.rs"]
mod net_raw_meta;
mod privilege_escalation;
#[path = "privilege_escalation/meta.rs"]
mod privilege_escalation_meta;
mod privileged;
#[path = "privileged/meta.rs"]
mod privileged_meta;
mod root;
#[path = "root/meta.rs"]
mod root_meta;
mod scc_privileged;
#[path = "scc_privileged/meta.rs"]
mod scc_privileged_meta;
mod seccomp;
#[path = "seccomp/meta.rs"]
mod seccomp_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.pod_security_policy.push((&added_capabilities_meta::META, Check::new(added_capabilities::check)));
    catalogue.pod_security_policy.push((&host_ipc_meta::META, Check::new(host_ipc::check)));
    catalogue.pod_security_policy.push((&host_network_meta::META, Check::new(host_network::check)));
    catalogue.pod_security_policy.push((&host_pid_meta::META, Check::new(host_pid::check)));
    catalogue.pod_security_policy.push((&kept_capabilities_meta::META, Check::new(kept_capabilities::check)));
    catalogue.pod_security_policy.push((&net_raw_meta::META, Check::new(net_raw::check)));
    catalogue.pod_security_policy.push((&privilege_escalation_meta::META, Check::new(privilege_escalation::check)));
    catalogue.pod_security_policy.push((&privileged_meta::META, Check::new(privileged::check)));
    catalogue.pod_security_policy.push((&root_meta::META, Check::new(root::check)));
    catalogue.resource.push((&scc_privileged_meta::META, Check::new(scc_privileged::check)));
    catalogue.pod_security_policy.push((&seccomp_meta::META, Check::new(seccomp::check)));
}
