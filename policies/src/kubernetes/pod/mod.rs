//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod added_capabilities;
#[path = "added_capabilities/meta.rs"]
mod added_capabilities_meta;
mod app_armor_unconfined;
#[path = "app_armor_unconfined/meta.rs"]
mod app_armor_unconfined_meta;
mod baseline_capabilities;
#[path = "baseline_capabilities/meta.rs"]
mod baseline_capabilities_meta;
mod capabilities_not_dropped;
#[path = "capabilities_not_dropped/meta.rs"]
mod capabilities_not_dropped_meta;
mod container_security_context;
#[path = "container_security_context/meta.rs"]
mod container_security_context_meta;
mod default_service_account;
#[path = "default_service_account/meta.rs"]
mod default_service_account_meta;
mod flex_volume;
#[path = "flex_volume/meta.rs"]
mod flex_volume_meta;
mod host_ipc;
#[path = "host_ipc/meta.rs"]
mod host_ipc_meta;
mod host_network;
#[path = "host_network/meta.rs"]
mod host_network_meta;
mod host_path;
#[path = "host_path/meta.rs"]
mod host_path_meta;
mod host_pid;
#[path = "host_pid/meta.rs"]
mod host_pid_meta;
mod host_port;
#[path = "host_port/meta.rs"]
mod host_port_meta;
mod interactive;
#[path = "interactive/meta.rs"]
mod interactive_meta;
mod low_group_id;
#[path = "low_group_id/meta.rs"]
mod low_group_id_meta;
mod low_user_id;
#[path = "low_user_id/meta.rs"]
mod low_user_id_meta;
mod net_raw;
mod net_raw_added;
#[path = "net_raw_added/meta.rs"]
mod net_raw_added_meta;
#[path = "net_raw/meta.rs"]
mod net_raw_meta;
mod non_root_unset;
#[path = "non_root_unset/meta.rs"]
mod non_root_unset_meta;
mod pod_security_context;
#[path = "pod_security_context/meta.rs"]
mod pod_security_context_meta;
mod privilege_escalation;
#[path = "privilege_escalation/meta.rs"]
mod privilege_escalation_meta;
mod privileged;
#[path = "privileged/meta.rs"]
mod privileged_meta;
mod privileged_port;
#[path = "privileged_port/meta.rs"]
mod privileged_port_meta;
mod probe_host;
#[path = "probe_host/meta.rs"]
mod probe_host_meta;
mod proc_mount;
#[path = "proc_mount/meta.rs"]
mod proc_mount_meta;
mod restricted_capabilities;
#[path = "restricted_capabilities/meta.rs"]
mod restricted_capabilities_meta;
mod root_group;
#[path = "root_group/meta.rs"]
mod root_group_meta;
mod run_as_non_root;
#[path = "run_as_non_root/meta.rs"]
mod run_as_non_root_meta;
mod run_as_root_user;
#[path = "run_as_root_user/meta.rs"]
mod run_as_root_user_meta;
mod runtime_socket;
#[path = "runtime_socket/meta.rs"]
mod runtime_socket_meta;
mod seccomp;
#[path = "seccomp/meta.rs"]
mod seccomp_meta;
mod seccomp_unconfined;
#[path = "seccomp_unconfined/meta.rs"]
mod seccomp_unconfined_meta;
mod secret_in_env;
#[path = "secret_in_env/meta.rs"]
mod secret_in_env_meta;
mod secret_literal;
#[path = "secret_literal/meta.rs"]
mod secret_literal_meta;
mod selinux;
#[path = "selinux/meta.rs"]
mod selinux_meta;
mod sensitive_host_path;
#[path = "sensitive_host_path/meta.rs"]
mod sensitive_host_path_meta;
mod service_account_token;
#[path = "service_account_token/meta.rs"]
mod service_account_token_meta;
mod ssh_port;
#[path = "ssh_port/meta.rs"]
mod ssh_port_meta;
mod sys_admin;
#[path = "sys_admin/meta.rs"]
mod sys_admin_meta;
mod system_namespace;
#[path = "system_namespace/meta.rs"]
mod system_namespace_meta;
mod unsafe_sysctls;
#[path = "unsafe_sysctls/meta.rs"]
mod unsafe_sysctls_meta;
mod volume_types;
#[path = "volume_types/meta.rs"]
mod volume_types_meta;
mod windows_host_process;
#[path = "windows_host_process/meta.rs"]
mod windows_host_process_meta;
mod writable_host_mount;
#[path = "writable_host_mount/meta.rs"]
mod writable_host_mount_meta;
mod writable_root_filesystem;
#[path = "writable_root_filesystem/meta.rs"]
mod writable_root_filesystem_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.workload.push((&added_capabilities_meta::META, Check::new(added_capabilities::check)));
    catalogue.workload.push((&app_armor_unconfined_meta::META, Check::new(app_armor_unconfined::check)));
    catalogue.workload.push((&baseline_capabilities_meta::META, Check::new(baseline_capabilities::check)));
    catalogue.workload.push((&capabilities_not_dropped_meta::META, Check::new(capabilities_not_dropped::check)));
    catalogue.workload.push((&container_security_context_meta::META, Check::new(container_security_context::check)));
    catalogue.workload.push((&default_service_account_meta::META, Check::new(default_service_account::check)));
    catalogue.workload.push((&flex_volume_meta::META, Check::with_params(flex_volume::check)));
    catalogue.workload.push((&host_ipc_meta::META, Check::new(host_ipc::check)));
    catalogue.workload.push((&host_network_meta::META, Check::new(host_network::check)));
    catalogue.workload.push((&host_path_meta::META, Check::new(host_path::check)));
    catalogue.workload.push((&host_pid_meta::META, Check::new(host_pid::check)));
    catalogue.workload.push((&host_port_meta::META, Check::new(host_port::check)));
    catalogue.workload.push((&interactive_meta::META, Check::new(interactive::check)));
    catalogue.workload.push((&low_group_id_meta::META, Check::new(low_group_id::check)));
    catalogue.workload.push((&low_user_id_meta::META, Check::new(low_user_id::check)));
    catalogue.workload.push((&net_raw_meta::META, Check::new(net_raw::check)));
    catalogue.workload.push((&net_raw_added_meta::META, Check::new(net_raw_added::check)));
    catalogue.workload.push((&non_root_unset_meta::META, Check::new(non_root_unset::check)));
    catalogue.workload.push((&pod_security_context_meta::META, Check::new(pod_security_context::check)));
    catalogue.workload.push((&privilege_escalation_meta::META, Check::new(privilege_escalation::check)));
    catalogue.workload.push((&privileged_meta::META, Check::new(privileged::check)));
    catalogue.workload.push((&privileged_port_meta::META, Check::new(privileged_port::check)));
    catalogue.workload.push((&probe_host_meta::META, Check::new(probe_host::check)));
    catalogue.workload.push((&proc_mount_meta::META, Check::new(proc_mount::check)));
    catalogue.workload.push((&restricted_capabilities_meta::META, Check::new(restricted_capabilities::check)));
    catalogue.workload.push((&root_group_meta::META, Check::new(root_group::check)));
    catalogue.workload.push((&run_as_non_root_meta::META, Check::new(run_as_non_root::check)));
    catalogue.workload.push((&run_as_root_user_meta::META, Check::new(run_as_root_user::check)));
    catalogue.workload.push((&runtime_socket_meta::META, Check::new(runtime_socket::check)));
    catalogue.workload.push((&seccomp_meta::META, Check::new(seccomp::check)));
    catalogue.workload.push((&seccomp_unconfined_meta::META, Check::new(seccomp_unconfined::check)));
    catalogue.workload.push((&secret_in_env_meta::META, Check::new(secret_in_env::check)));
    catalogue.workload.push((&secret_literal_meta::META, Check::new(secret_literal::check)));
    catalogue.workload.push((&selinux_meta::META, Check::new(selinux::check)));
    catalogue.workload.push((&sensitive_host_path_meta::META, Check::new(sensitive_host_path::check)));
    catalogue.workload.push((&service_account_token_meta::META, Check::new(service_account_token::check)));
    catalogue.workload.push((&ssh_port_meta::META, Check::new(ssh_port::check)));
    catalogue.workload.push((&sys_admin_meta::META, Check::new(sys_admin::check)));
    catalogue.workload.push((&system_namespace_meta::META, Check::new(system_namespace::check)));
    catalogue.workload.push((&unsafe_sysctls_meta::META, Check::new(unsafe_sysctls::check)));
    catalogue.workload.push((&volume_types_meta::META, Check::new(volume_types::check)));
    catalogue.workload.push((&windows_host_process_meta::META, Check::new(windows_host_process::check)));
    catalogue.workload.push((&writable_host_mount_meta::META, Check::new(writable_host_mount::check)));
    catalogue.workload.push((&writable_root_filesystem_meta::META, Check::new(writable_root_filesystem::check)));
}
