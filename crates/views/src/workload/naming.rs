//! The one place that knows how Terraform's Kubernetes provider names what Kubernetes' API has.

use std::borrow::Cow;

use palisade_model::Attr;

/// How an object's fields are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Naming {
    /// As in Kubernetes' API: `hostNetwork`, `containers`.
    Api,
    /// As in Terraform's Kubernetes provider: `host_network`, and one block `container` for each of several.
    Terraform,
}

impl Naming {
    /// A field by the name that it has in Kubernetes' API.
    pub fn get<'p>(self, of: Attr<'p>, field: &'static str) -> Attr<'p> {
        match self {
            Naming::Api => of.get(field),
            Naming::Terraform => match TERRAFORM.binary_search_by_key(&field, |(api, _)| api) {
                Ok(at) => of.get(TERRAFORM[at].1),
                // One word, or a field that nothing reads yet.
                Err(_) if field.bytes().all(|b| !b.is_ascii_uppercase()) => of.get(field),
                Err(_) => of.member(&snake_case(field)),
            },
        }
    }
}

impl Naming {
    /// How a field is called that has this name in Kubernetes' API.
    pub fn name(self, field: &str) -> Cow<'_, str> {
        match self {
            Naming::Api => Cow::Borrowed(field),
            Naming::Terraform => match TERRAFORM.binary_search_by_key(&field, |(api, _)| api) {
                Ok(at) => Cow::Borrowed(TERRAFORM[at].1),
                Err(_) => Cow::Owned(snake_case(field)),
            },
        }
    }
}

fn snake_case(field: &str) -> String {
    let mut out = String::with_capacity(field.len() + 4);
    for c in field.chars() {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The fields that policies read, sorted by their name in the API.
const TERRAFORM: &[(&str, &str)] = &[
    ("activeDeadlineSeconds", "active_deadline_seconds"),
    ("allowPrivilegeEscalation", "allow_privilege_escalation"),
    ("allowedUnsafeSysctls", "allowed_unsafe_sysctls"),
    ("appArmorProfile", "app_armor_profile"),
    ("args", "args"),
    ("automountServiceAccountToken", "automount_service_account_token"),
    ("awsElasticBlockStore", "aws_elastic_block_store"),
    ("azureDisk", "azure_disk"),
    ("azureFile", "azure_file"),
    ("configMap", "config_map"),
    ("configMapKeyRef", "config_map_key_ref"),
    ("configMapRef", "config_map_ref"),
    ("containerPort", "container_port"),
    ("containers", "container"),
    ("defaultRequest", "default_request"),
    ("dnsPolicy", "dns_policy"),
    ("downwardAPI", "downward_api"),
    ("emptyDir", "empty_dir"),
    ("enableServiceLinks", "enable_service_links"),
    ("envFrom", "env_from"),
    ("externalIPs", "external_ips"),
    ("fsGroup", "fs_group"),
    ("gcePersistentDisk", "gce_persistent_disk"),
    ("hostAliases", "host_aliases"),
    ("hostIP", "host_ip"),
    ("hostIPC", "host_ipc"),
    ("hostNetwork", "host_network"),
    ("hostPID", "host_pid"),
    ("hostPath", "host_path"),
    ("hostPort", "host_port"),
    ("hostProcess", "host_process"),
    ("httpGet", "http_get"),
    ("imagePullPolicy", "image_pull_policy"),
    ("imagePullSecrets", "image_pull_secrets"),
    ("initContainers", "init_container"),
    ("jobTemplate", "job_template"),
    ("limits", "limits"),
    ("livenessProbe", "liveness_probe"),
    ("localhostProfile", "localhost_profile"),
    ("matchExpressions", "match_expressions"),
    ("matchLabels", "match_labels"),
    ("maxSurge", "max_surge"),
    ("maxUnavailable", "max_unavailable"),
    ("minReadySeconds", "min_ready_seconds"),
    ("mountPath", "mount_path"),
    ("mountPropagation", "mount_propagation"),
    ("nodeName", "node_name"),
    ("nodeSelector", "node_selector"),
    ("paths", "path"),
    ("persistentVolumeClaim", "persistent_volume_claim"),
    ("podAffinity", "pod_affinity"),
    ("podAntiAffinity", "pod_anti_affinity"),
    ("ports", "port"),
    ("preStop", "pre_stop"),
    ("preferredDuringSchedulingIgnoredDuringExecution", "preferred_during_scheduling_ignored_during_execution"),
    ("priorityClassName", "priority_class_name"),
    ("procMount", "proc_mount"),
    ("ranges", "range"),
    ("readOnly", "read_only"),
    ("readOnlyRootFilesystem", "read_only_root_filesystem"),
    ("readinessProbe", "readiness_probe"),
    ("requiredDuringSchedulingIgnoredDuringExecution", "required_during_scheduling_ignored_during_execution"),
    ("restartPolicy", "restart_policy"),
    ("revisionHistoryLimit", "revision_history_limit"),
    ("rollingUpdate", "rolling_update"),
    ("rules", "rule"),
    ("runAsGroup", "run_as_group"),
    ("runAsNonRoot", "run_as_non_root"),
    ("runAsUser", "run_as_user"),
    ("runAsUserName", "run_as_username"),
    ("runtimeClassName", "runtime_class_name"),
    ("seLinuxOptions", "se_linux_options"),
    ("seccompProfile", "seccomp_profile"),
    ("secretKeyRef", "secret_key_ref"),
    ("secretRef", "secret_ref"),
    ("securityContext", "security_context"),
    ("serviceAccountName", "service_account_name"),
    ("shareProcessNamespace", "share_process_namespace"),
    ("startupProbe", "startup_probe"),
    ("subPath", "sub_path"),
    ("subjects", "subject"),
    ("supplementalGroups", "supplemental_groups"),
    ("sysctls", "sysctl"),
    ("tcpSocket", "tcp_socket"),
    ("terminationGracePeriodSeconds", "termination_grace_period_seconds"),
    ("tolerations", "toleration"),
    ("topologyKey", "topology_key"),
    ("topologySpreadConstraints", "topology_spread_constraint"),
    ("ttlSecondsAfterFinished", "ttl_seconds_after_finished"),
    ("valueFrom", "value_from"),
    ("volumeClaimTemplates", "volume_claim_template"),
    ("volumeMounts", "volume_mount"),
    ("volumes", "volume"),
    ("windowsOptions", "windows_options"),
    ("workingDir", "working_dir"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(TERRAFORM.is_sorted_by_key(|(api, _)| api));
    }

    #[test]
    fn names_that_are_not_in_the_table() {
        assert_eq!(snake_case("maxSkew"), "max_skew");
    }
}
