//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.

use palisade_policy::Group;
use palisade_policy::{Check, NativeGroup};

#[rustfmt::skip]
mod tables;
mod kubernetes {
    pub mod health {
        pub mod liveness_probe;
        pub mod readiness_probe;
    }
    pub mod image {
        pub mod latest_tag;
        pub mod no_digest;
        pub mod pull_policy;
    }
    pub mod pod {
        pub mod added_capabilities;
        pub mod app_armor_unconfined;
        pub mod capabilities_not_dropped;
        pub mod host_ipc;
        pub mod host_network;
        pub mod host_path;
        pub mod host_pid;
        pub mod host_port;
        pub mod low_group_id;
        pub mod low_user_id;
        pub mod net_raw;
        pub mod privilege_escalation;
        pub mod privileged;
        pub mod proc_mount;
        pub mod restricted_capabilities;
        pub mod run_as_non_root;
        pub mod run_as_root_user;
        pub mod runtime_socket;
        pub mod seccomp;
        pub mod seccomp_unconfined;
        pub mod secret_in_env;
        pub mod sensitive_host_path;
        pub mod service_account_token;
        pub mod sys_admin;
        pub mod unsafe_sysctls;
        pub mod windows_host_process;
        pub mod writable_root_filesystem;
    }
    pub mod rbac {
        pub mod cluster_admin;
        pub mod escalate;
        pub mod pod_exec;
        pub mod secrets;
        pub mod wildcard;
    }
    pub mod resources {
        pub mod cpu_limit;
        pub mod cpu_request;
        pub mod ephemeral_storage_limit;
        pub mod malformed_quantity;
        pub mod memory_limit;
        pub mod memory_request;
        pub mod request_above_limit;
    }
}

/// All built-in policies, grouped by the view that they read.
pub fn all() -> Vec<Box<dyn Group>> {
    vec![
        Box::new(NativeGroup::<palisade_policy::Each>::new(vec![
            (&tables::kubernetes::K8S_RBAC_CLUSTER_ADMIN, Check::new(kubernetes::rbac::cluster_admin::check)),
            (&tables::kubernetes::K8S_RBAC_ESCALATE, Check::new(kubernetes::rbac::escalate::check)),
            (&tables::kubernetes::K8S_RBAC_CREATE_PODS, Check::new(kubernetes::rbac::pod_exec::check)),
            (&tables::kubernetes::K8S_RBAC_SECRETS, Check::new(kubernetes::rbac::secrets::check)),
            (&tables::kubernetes::K8S_RBAC_WILDCARD, Check::new(kubernetes::rbac::wildcard::check)),
        ])),
        Box::new(NativeGroup::<palisade_views::Workload<'static>>::new(vec![
            (&tables::kubernetes::K8S_LIVENESS_PROBE, Check::new(kubernetes::health::liveness_probe::check)),
            (&tables::kubernetes::K8S_READINESS_PROBE, Check::new(kubernetes::health::readiness_probe::check)),
            (&tables::kubernetes::K8S_IMAGE_LATEST_TAG, Check::new(kubernetes::image::latest_tag::check)),
            (&tables::kubernetes::K8S_IMAGE_NO_DIGEST, Check::new(kubernetes::image::no_digest::check)),
            (&tables::kubernetes::K8S_IMAGE_PULL_POLICY, Check::new(kubernetes::image::pull_policy::check)),
            (&tables::kubernetes::K8S_ADDED_CAPABILITIES, Check::new(kubernetes::pod::added_capabilities::check)),
            (&tables::kubernetes::K8S_APP_ARMOR_UNCONFINED, Check::new(kubernetes::pod::app_armor_unconfined::check)),
            (
                &tables::kubernetes::K8S_CAPABILITIES_NOT_DROPPED,
                Check::new(kubernetes::pod::capabilities_not_dropped::check),
            ),
            (&tables::kubernetes::K8S_HOST_IPC, Check::new(kubernetes::pod::host_ipc::check)),
            (&tables::kubernetes::K8S_HOST_NETWORK, Check::new(kubernetes::pod::host_network::check)),
            (&tables::kubernetes::K8S_HOST_PATH, Check::new(kubernetes::pod::host_path::check)),
            (&tables::kubernetes::K8S_HOST_PID, Check::new(kubernetes::pod::host_pid::check)),
            (&tables::kubernetes::K8S_HOST_PORT, Check::new(kubernetes::pod::host_port::check)),
            (&tables::kubernetes::K8S_LOW_GROUP_ID, Check::new(kubernetes::pod::low_group_id::check)),
            (&tables::kubernetes::K8S_LOW_USER_ID, Check::new(kubernetes::pod::low_user_id::check)),
            (&tables::kubernetes::K8S_NET_RAW, Check::new(kubernetes::pod::net_raw::check)),
            (&tables::kubernetes::K8S_PRIVILEGE_ESCALATION, Check::new(kubernetes::pod::privilege_escalation::check)),
            (&tables::kubernetes::K8S_PRIVILEGED, Check::new(kubernetes::pod::privileged::check)),
            (&tables::kubernetes::K8S_PROC_MOUNT, Check::new(kubernetes::pod::proc_mount::check)),
            (
                &tables::kubernetes::K8S_RESTRICTED_CAPABILITIES,
                Check::new(kubernetes::pod::restricted_capabilities::check),
            ),
            (&tables::kubernetes::K8S_RUN_AS_NON_ROOT, Check::new(kubernetes::pod::run_as_non_root::check)),
            (&tables::kubernetes::K8S_RUN_AS_ROOT_USER, Check::new(kubernetes::pod::run_as_root_user::check)),
            (&tables::kubernetes::K8S_RUNTIME_SOCKET, Check::new(kubernetes::pod::runtime_socket::check)),
            (&tables::kubernetes::K8S_SECCOMP, Check::new(kubernetes::pod::seccomp::check)),
            (&tables::kubernetes::K8S_SECCOMP_UNCONFINED, Check::new(kubernetes::pod::seccomp_unconfined::check)),
            (&tables::kubernetes::K8S_SECRET_IN_ENV, Check::new(kubernetes::pod::secret_in_env::check)),
            (&tables::kubernetes::K8S_SENSITIVE_HOST_PATH, Check::new(kubernetes::pod::sensitive_host_path::check)),
            (&tables::kubernetes::K8S_SERVICE_ACCOUNT_TOKEN, Check::new(kubernetes::pod::service_account_token::check)),
            (&tables::kubernetes::K8S_SYS_ADMIN, Check::new(kubernetes::pod::sys_admin::check)),
            (&tables::kubernetes::K8S_UNSAFE_SYSCTLS, Check::new(kubernetes::pod::unsafe_sysctls::check)),
            (&tables::kubernetes::K8S_WINDOWS_HOST_PROCESS, Check::new(kubernetes::pod::windows_host_process::check)),
            (
                &tables::kubernetes::K8S_WRITABLE_ROOT_FILESYSTEM,
                Check::new(kubernetes::pod::writable_root_filesystem::check),
            ),
            (&tables::kubernetes::K8S_CPU_LIMIT, Check::new(kubernetes::resources::cpu_limit::check)),
            (&tables::kubernetes::K8S_CPU_REQUEST, Check::new(kubernetes::resources::cpu_request::check)),
            (
                &tables::kubernetes::K8S_EPHEMERAL_STORAGE_LIMIT,
                Check::new(kubernetes::resources::ephemeral_storage_limit::check),
            ),
            (&tables::kubernetes::K8S_MALFORMED_QUANTITY, Check::new(kubernetes::resources::malformed_quantity::check)),
            (&tables::kubernetes::K8S_MEMORY_LIMIT, Check::new(kubernetes::resources::memory_limit::check)),
            (&tables::kubernetes::K8S_MEMORY_REQUEST, Check::new(kubernetes::resources::memory_request::check)),
            (
                &tables::kubernetes::K8S_REQUEST_ABOVE_LIMIT,
                Check::new(kubernetes::resources::request_above_limit::check),
            ),
        ])),
    ]
}
