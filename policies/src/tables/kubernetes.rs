//! Meta data of the policies in `kubernetes`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Input, Meta, Profile, Severity, Status};

/// Container has no liveness probe.
pub static K8S_LIVENESS_PROBE: Meta = Meta {
    id: B("k8s-liveness-probe"),
    title: B("Container has no liveness probe"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_8"), inputs: B(&[]) }, Alias { id: B("no-liveness-probe"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Kubernetes cannot tell whether the container works."),
    fix: B("Add a livenessProbe."),
    page: B(include_str!("../kubernetes/health/liveness_probe/policy.md")),
    links: B(&[]),
};

/// Container has no readiness probe.
pub static K8S_READINESS_PROBE: Meta = Meta {
    id: B("k8s-readiness-probe"),
    title: B("Container has no readiness probe"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_9"), inputs: B(&[]) }, Alias { id: B("no-readiness-probe"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Kubernetes sends requests to the container before it can answer them."),
    fix: B("Add a readinessProbe."),
    page: B(include_str!("../kubernetes/health/readiness_probe/policy.md")),
    links: B(&[]),
};

/// Image has no tag or the tag latest.
pub static K8S_IMAGE_LATEST_TAG: Meta = Meta {
    id: B("k8s-image-latest-tag"),
    title: B("Image has no tag or the tag latest"),
    severity: Severity::Low,
    family: B("image"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_14"), inputs: B(&[]) },
        Alias { id: B("KSV-0013"), inputs: B(&[]) },
        Alias { id: B("latest-tag"), inputs: B(&[]) },
        Alias { id: B("K8sDisallowedTags"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B(
        "The tag latest, which is also meant where none is written, names another image tomorrow: what runs cannot be told or rolled back.",
    ),
    fix: B("Name a version, or better a digest."),
    page: B(include_str!("../kubernetes/image/latest_tag/policy.md")),
    links: B(&[]),
};

/// Image is not pinned by a digest.
pub static K8S_IMAGE_NO_DIGEST: Meta = Meta {
    id: B("k8s-image-no-digest"),
    title: B("Image is not pinned by a digest"),
    severity: Severity::Low,
    family: B("image"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_43"), inputs: B(&[]) }, Alias { id: B("K8sImageDigests"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A tag can be moved to another image; a digest cannot."),
    fix: B("Write image@sha256:…."),
    page: B(include_str!("../kubernetes/image/no_digest/policy.md")),
    links: B(&[]),
};

/// Image is not pulled each time.
pub static K8S_IMAGE_PULL_POLICY: Meta = Meta {
    id: B("k8s-image-pull-policy"),
    title: B("Image is not pulled each time"),
    severity: Severity::Low,
    family: B("image"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_15"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("An image that lies on the node is started without asking the registry whether the pod may have it."),
    fix: B("Set imagePullPolicy: Always."),
    page: B(include_str!("../kubernetes/image/pull_policy/policy.md")),
    links: B(&[]),
};

/// Workload lacks a required annotation.
pub static K8S_REQUIRED_ANNOTATIONS: Meta = Meta {
    id: B("k8s-required-annotations"),
    title: B("Workload lacks a required annotation"),
    severity: Severity::Low,
    family: B("missing-tags"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("required-annotation-email"), inputs: B(&[]) },
        Alias { id: B("require-annotations"), inputs: B(&[]) },
        Alias { id: B("K8sRequiredAnnotations"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Whoever is called at night needs to see from the object whom to write to."),
    fix: B("Set the annotation in the workload's metadata."),
    page: B(include_str!("../kubernetes/metadata/required_annotations/policy.md")),
    links: B(&[]),
};

/// Workload lacks a required label.
pub static K8S_REQUIRED_LABELS: Meta = Meta {
    id: B("k8s-required-labels"),
    title: B("Workload lacks a required label"),
    severity: Severity::Low,
    family: B("missing-tags"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("required-label-owner"), inputs: B(&[]) },
        Alias { id: B("require-labels"), inputs: B(&[]) },
        Alias { id: B("K8sRequiredLabels"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Whoever is called at night needs to see from the object whose it is."),
    fix: B("Set the label in the workload's metadata."),
    page: B(include_str!("../kubernetes/metadata/required_labels/policy.md")),
    links: B(&[]),
};

/// Load balancer of a Service is open to the internet.
pub static K8S_LOAD_BALANCER_OPEN: Meta = Meta {
    id: B("k8s-load-balancer-open"),
    title: B("Load balancer of a Service is open to the internet"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1")]),
    why: B("A Service of type LoadBalancer gets a public address, and everyone can reach it unless it says who may."),
    fix: B(
        "Name the networks of the clients in loadBalancerSourceRanges, or make the load balancer internal with the annotation of your cloud.",
    ),
    page: B(include_str!("../kubernetes/network/load_balancer_open/policy.md")),
    links: B(&[]),
};

/// Network policy allows egress to everywhere.
pub static K8S_NETWORK_POLICY_EGRESS_ANYWHERE: Meta = Meta {
    id: B("k8s-network-policy-egress-anywhere"),
    title: B("Network policy allows egress to everywhere"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KUBE-0002"), inputs: B(&[]) },
        Alias { id: B("kubernetes-network-no-public-egress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("NetworkPolicy"), B("kubernetes_network_policy"), B("kubernetes_network_policy_v1")]),
    why: B("The policy lets pods reach every address, so whoever takes one over can load tools and send data away."),
    fix: B("Name pods, namespaces or the networks that the pods need."),
    page: B(include_str!("../kubernetes/network/policy_egress/policy.md")),
    links: B(&[]),
};

/// Network policy allows ingress from everywhere.
pub static K8S_NETWORK_POLICY_INGRESS_ANYWHERE: Meta = Meta {
    id: B("k8s-network-policy-ingress-anywhere"),
    title: B("Network policy allows ingress from everywhere"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KUBE-0001"), inputs: B(&[]) },
        Alias { id: B("kubernetes-network-no-public-ingress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("NetworkPolicy"), B("kubernetes_network_policy"), B("kubernetes_network_policy_v1")]),
    why: B("The policy lets every address reach the pods, so it protects them from nobody."),
    fix: B("Name pods, namespaces or the networks that clients come from."),
    page: B(include_str!("../kubernetes/network/policy_ingress/policy.md")),
    links: B(&[]),
};

/// Container adds capabilities.
pub static K8S_ADDED_CAPABILITIES: Meta = Meta {
    id: B("k8s-added-capabilities"),
    title: B("Container adds capabilities"),
    severity: Severity::Low,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_25"), inputs: B(&[]) }, Alias { id: B("KSV-0022"), inputs: B(&[]) }]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.9") },
        Control { standard: B("pss-baseline"), id: B("capabilities") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("Each capability beyond the default set is a way out of the container."),
    fix: B(
        "Take out what the program does not need; NET_BIND_SERVICE is the only one that the restricted Pod Security Standard allows.",
    ),
    page: B(include_str!("../kubernetes/pod/added_capabilities/policy.md")),
    links: B(&[]),
};

/// AppArmor is switched off.
pub static K8S_APP_ARMOR_UNCONFINED: Meta = Meta {
    id: B("k8s-app-armor-unconfined"),
    title: B("AppArmor is switched off"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sPSPAppArmor"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("AppArmor") }]),
    applies_to: B(&[B("*")]),
    why: B("AppArmor keeps a container from files and operations that it has no business with."),
    fix: B("Use the profile RuntimeDefault."),
    page: B(include_str!("../kubernetes/pod/app_armor_unconfined/policy.md")),
    links: B(&[]),
};

/// Container keeps default capabilities.
pub static K8S_CAPABILITIES_NOT_DROPPED: Meta = Meta {
    id: B("k8s-capabilities-not-dropped"),
    title: B("Container keeps default capabilities"),
    severity: Severity::Low,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_37"), inputs: B(&[]) },
        Alias { id: B("KSV-0003"), inputs: B(&[]) },
        Alias { id: B("KSV-0004"), inputs: B(&[]) },
        Alias { id: B("K8sPSPCapabilities"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.8") },
        Control { standard: B("pss-restricted"), id: B("capabilities") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("The runtime gives every container a set of capabilities that most programs never use and attackers do."),
    fix: B("Set capabilities.drop: [ALL], and add back the one that is needed."),
    page: B(include_str!("../kubernetes/pod/capabilities_not_dropped/policy.md")),
    links: B(&[]),
};

/// Pod shares its node's IPC namespace.
pub static K8S_HOST_IPC: Meta = Meta {
    id: B("k8s-host-ipc"),
    title: B("Pod shares its node's IPC namespace"),
    severity: Severity::High,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_18"), inputs: B(&[]) },
        Alias { id: B("KSV-0008"), inputs: B(&[]) },
        Alias { id: B("host-ipc"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.4") },
        Control { standard: B("pss-baseline"), id: B("host namespaces") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("A pod in its node's IPC namespace sees and reaches what other pods and the node itself do there."),
    fix: B("Leave hostIPC out."),
    page: B(include_str!("../kubernetes/pod/host_ipc/policy.md")),
    links: B(&[]),
};

/// Pod shares its node's network namespace.
pub static K8S_HOST_NETWORK: Meta = Meta {
    id: B("k8s-host-network"),
    title: B("Pod shares its node's network namespace"),
    severity: Severity::High,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_19"), inputs: B(&[]) },
        Alias { id: B("KSV-0009"), inputs: B(&[]) },
        Alias { id: B("host-network"), inputs: B(&[]) },
        Alias { id: B("K8sPSPHostNetworkingPorts"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.5") },
        Control { standard: B("pss-baseline"), id: B("host namespaces") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("A pod in its node's network namespace sees and reaches what other pods and the node itself do there."),
    fix: B("Leave hostNetwork out."),
    page: B(include_str!("../kubernetes/pod/host_network/policy.md")),
    links: B(&[]),
};

/// Pod mounts a directory of its node.
pub static K8S_HOST_PATH: Meta = Meta {
    id: B("k8s-host-path"),
    title: B("Pod mounts a directory of its node"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KSV-0023"), inputs: B(&[]) },
        Alias { id: B("K8sPSPHostFilesystem"), inputs: B(&[]) },
        Alias { id: B("disallow-host-path"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.12") },
        Control { standard: B("pss-baseline"), id: B("hostPath") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("A directory of the node shows the pod what other pods and the node keep there, and may let it change it."),
    fix: B("Use a PersistentVolumeClaim, a ConfigMap or an emptyDir."),
    page: B(include_str!("../kubernetes/pod/host_path/policy.md")),
    links: B(&[]),
};

/// Pod shares its node's process namespace.
pub static K8S_HOST_PID: Meta = Meta {
    id: B("k8s-host-pid"),
    title: B("Pod shares its node's process namespace"),
    severity: Severity::High,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_17"), inputs: B(&[]) },
        Alias { id: B("KSV-0010"), inputs: B(&[]) },
        Alias { id: B("host-pid"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.3") },
        Control { standard: B("pss-baseline"), id: B("host namespaces") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("A pod in its node's process namespace sees and reaches what other pods and the node itself do there."),
    fix: B("Leave hostPID out."),
    page: B(include_str!("../kubernetes/pod/host_pid/policy.md")),
    links: B(&[]),
};

/// Container takes a port of its node.
pub static K8S_HOST_PORT: Meta = Meta {
    id: B("k8s-host-port"),
    title: B("Container takes a port of its node"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_26"), inputs: B(&[]) }, Alias { id: B("KSV-0024"), inputs: B(&[]) }]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.13") },
        Control { standard: B("pss-baseline"), id: B("hostPort") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("A host port goes around Services and NetworkPolicies, and only one pod a node can have it."),
    fix: B("Use a Service."),
    page: B(include_str!("../kubernetes/pod/host_port/policy.md")),
    links: B(&[]),
};

/// Container may run with a low group id.
pub static K8S_LOW_GROUP_ID: Meta = Meta {
    id: B("k8s-low-group-id"),
    title: B("Container may run with a low group id"),
    severity: Severity::Low,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0021"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A group id below 10000 may be one that the node uses for somebody else."),
    fix: B("Set runAsGroup to 10000 or more."),
    page: B(include_str!("../kubernetes/pod/low_group_id/policy.md")),
    links: B(&[]),
};

/// Container may run with a low user id.
pub static K8S_LOW_USER_ID: Meta = Meta {
    id: B("k8s-low-user-id"),
    title: B("Container may run with a low user id"),
    severity: Severity::Low,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_40"), inputs: B(&[]) }, Alias { id: B("KSV-0020"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A user id below 10000 may be one that the node uses for somebody else."),
    fix: B("Set runAsUser to 10000 or more."),
    page: B(include_str!("../kubernetes/pod/low_user_id/policy.md")),
    links: B(&[]),
};

/// Container keeps the capability NET_RAW.
pub static K8S_NET_RAW: Meta = Meta {
    id: B("k8s-net-raw"),
    title: B("Container keeps the capability NET_RAW"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_28"), inputs: B(&[]) },
        Alias { id: B("drop-net-raw-capability"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B(
        "With NET_RAW, which is among the defaults, a container can forge packets and take over traffic of its neighbours.",
    ),
    fix: B("Set capabilities.drop: [ALL] or [NET_RAW]."),
    page: B(include_str!("../kubernetes/pod/net_raw/policy.md")),
    links: B(&[]),
};

/// Container may gain more privileges than its parent process.
pub static K8S_PRIVILEGE_ESCALATION: Meta = Meta {
    id: B("k8s-privilege-escalation"),
    title: B("Container may gain more privileges than its parent process"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_20"), inputs: B(&[]) },
        Alias { id: B("KSV-0001"), inputs: B(&[]) },
        Alias { id: B("privilege-escalation-container"), inputs: B(&[]) },
        Alias { id: B("K8sPSPAllowPrivilegeEscalationContainer"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.6") },
        Control { standard: B("pss-restricted"), id: B("allowPrivilegeEscalation") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("Unless it is switched off, a process in the container can gain privileges through setuid programs."),
    fix: B("Set securityContext.allowPrivilegeEscalation: false in each container."),
    page: B(include_str!("../kubernetes/pod/privilege_escalation/policy.md")),
    links: B(&[]),
};

/// Container runs privileged.
pub static K8S_PRIVILEGED: Meta = Meta {
    id: B("k8s-privileged"),
    title: B("Container runs privileged"),
    severity: Severity::High,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_16"), inputs: B(&[]) },
        Alias { id: B("KSV-0017"), inputs: B(&[]) },
        Alias { id: B("privileged-container"), inputs: B(&[]) },
        Alias { id: B("K8sPSPPrivilegedContainer"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.2") },
        Control { standard: B("pss-baseline"), id: B("privileged") },
    ]),
    applies_to: B(&[B("*")]),
    why: B(
        "A privileged container has all capabilities and all devices of its node: whoever breaks into it owns the node.",
    ),
    fix: B("Leave privileged out, and add the one capability or device that is needed."),
    page: B(include_str!("../kubernetes/pod/privileged/policy.md")),
    links: B(&[]),
};

/// Container has an unmasked /proc.
pub static K8S_PROC_MOUNT: Meta = Meta {
    id: B("k8s-proc-mount"),
    title: B("Container has an unmasked /proc"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KSV-0027"), inputs: B(&[]) },
        Alias { id: B("unsafe-proc-mount"), inputs: B(&[]) },
        Alias { id: B("K8sPSPProcMount"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("procMount") }]),
    applies_to: B(&[B("*")]),
    why: B("An unmasked /proc shows the container what the runtime hides of its node."),
    fix: B("Leave procMount out."),
    page: B(include_str!("../kubernetes/pod/proc_mount/policy.md")),
    links: B(&[]),
};

/// Container has capabilities that the restricted standard forbids.
pub static K8S_RESTRICTED_CAPABILITIES: Meta = Meta {
    id: B("k8s-restricted-capabilities"),
    title: B("Container has capabilities that the restricted standard forbids"),
    severity: Severity::Low,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0106"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-restricted"), id: B("capabilities") }]),
    applies_to: B(&[B("*")]),
    why: B(
        "The restricted Pod Security Standard allows a container to drop all capabilities and to add back NET_BIND_SERVICE alone.",
    ),
    fix: B("Set capabilities.drop: [ALL], and add nothing but NET_BIND_SERVICE."),
    page: B(include_str!("../kubernetes/pod/restricted_capabilities/policy.md")),
    links: B(&[]),
};

/// Container may run as root.
pub static K8S_RUN_AS_NON_ROOT: Meta = Meta {
    id: B("k8s-run-as-non-root"),
    title: B("Container may run as root"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_23"), inputs: B(&[]) },
        Alias { id: B("KSV-0012"), inputs: B(&[]) },
        Alias { id: B("run-as-non-root"), inputs: B(&[]) },
        Alias { id: B("K8sPSPAllowedUsers"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.7") },
        Control { standard: B("pss-restricted"), id: B("runAsNonRoot") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("Root in a container is root on the node for whatever gets out of it."),
    fix: B("Set runAsNonRoot: true in the pod's or the container's securityContext."),
    page: B(include_str!("../kubernetes/pod/run_as_non_root/policy.md")),
    links: B(&[]),
};

/// Container runs as user 0.
pub static K8S_RUN_AS_ROOT_USER: Meta = Meta {
    id: B("k8s-run-as-root-user"),
    title: B("Container runs as user 0"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0105"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-restricted"), id: B("runAsUser") }]),
    applies_to: B(&[B("*")]),
    why: B("Root in a container is root on the node for whatever gets out of it."),
    fix: B("Set runAsUser to another user, and runAsNonRoot: true."),
    page: B(include_str!("../kubernetes/pod/run_as_root_user/policy.md")),
    links: B(&[]),
};

/// Pod mounts the container runtime's socket.
pub static K8S_RUNTIME_SOCKET: Meta = Meta {
    id: B("k8s-runtime-socket"),
    title: B("Pod mounts the container runtime's socket"),
    severity: Severity::Critical,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_27"), inputs: B(&[]) },
        Alias { id: B("KSV-0006"), inputs: B(&[]) },
        Alias { id: B("docker-sock"), inputs: B(&[]) },
        Alias { id: B("disallow-container-sock-mounts"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Whoever reaches the container runtime's socket starts containers as root on the node."),
    fix: B("Take the volume out; build images with a builder that needs no socket."),
    page: B(include_str!("../kubernetes/pod/runtime_socket/policy.md")),
    links: B(&[]),
};

/// Container runs without a seccomp profile.
pub static K8S_SECCOMP: Meta = Meta {
    id: B("k8s-seccomp"),
    title: B("Container runs without a seccomp profile"),
    severity: Severity::Low,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_31"), inputs: B(&[]) },
        Alias { id: B("KSV-0030"), inputs: B(&[]) },
        Alias { id: B("K8sPSPSeccomp"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.7.2") },
        Control { standard: B("pss-restricted"), id: B("seccomp") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("Without a profile the container may make every system call, also those that only exploits use."),
    fix: B("Set securityContext.seccompProfile.type: RuntimeDefault for the pod."),
    page: B(include_str!("../kubernetes/pod/seccomp/policy.md")),
    links: B(&[]),
};

/// Seccomp is switched off.
pub static K8S_SECCOMP_UNCONFINED: Meta = Meta {
    id: B("k8s-seccomp-unconfined"),
    title: B("Seccomp is switched off"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0104"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("seccomp") }]),
    applies_to: B(&[B("*")]),
    why: B("The container may make every system call, also those that only exploits use."),
    fix: B("Use the profile RuntimeDefault."),
    page: B(include_str!("../kubernetes/pod/seccomp_unconfined/policy.md")),
    links: B(&[]),
};

/// Secret is handed over as an environment variable.
pub static K8S_SECRET_IN_ENV: Meta = Meta {
    id: B("k8s-secret-in-env"),
    title: B("Secret is handed over as an environment variable"),
    severity: Severity::Low,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_35"), inputs: B(&[]) },
        Alias { id: B("read-secret-from-env-var"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.4.1") }]),
    applies_to: B(&[B("*")]),
    why: B("Environment variables end up in logs and crash dumps and are seen by every child process."),
    fix: B("Mount the secret as a file."),
    page: B(include_str!("../kubernetes/pod/secret_in_env/policy.md")),
    links: B(&[]),
};

/// Pod mounts a system directory of its node.
pub static K8S_SENSITIVE_HOST_PATH: Meta = Meta {
    id: B("k8s-sensitive-host-path"),
    title: B("Pod mounts a system directory of its node"),
    severity: Severity::High,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("sensitive-host-mounts"), inputs: B(&[]) },
        Alias { id: B("KSV-0121"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B(
        "System directories of the node hold keys, configuration and devices: a pod that mounts one can take the node over.",
    ),
    fix: B("Mount the one file that is needed, read-only, or use a projected volume."),
    page: B(include_str!("../kubernetes/pod/sensitive_host_path/policy.md")),
    links: B(&[]),
};

/// Pod gets a service account token.
pub static K8S_SERVICE_ACCOUNT_TOKEN: Meta = Meta {
    id: B("k8s-service-account-token"),
    title: B("Pod gets a service account token"),
    severity: Severity::Low,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_38"), inputs: B(&[]) }, Alias { id: B("KSV-0036"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.6") }]),
    applies_to: B(&[B("*")]),
    why: B("Whoever breaks into the pod has the token, and with it what the service account may do."),
    fix: B("Set automountServiceAccountToken: false for pods that do not talk to the API server."),
    page: B(include_str!("../kubernetes/pod/service_account_token/policy.md")),
    links: B(&[]),
};

/// Container has the capability SYS_ADMIN or SYS_MODULE.
pub static K8S_SYS_ADMIN: Meta = Meta {
    id: B("k8s-sys-admin"),
    title: B("Container has the capability SYS_ADMIN or SYS_MODULE"),
    severity: Severity::High,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_39"), inputs: B(&[]) },
        Alias { id: B("KSV-0005"), inputs: B(&[]) },
        Alias { id: B("KSV-0120"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.9") }]),
    applies_to: B(&[B("*")]),
    why: B("SYS_ADMIN is nearly root on the node, SYS_MODULE loads code into its kernel."),
    fix: B("Take it out, and add the narrower capability that the program needs."),
    page: B(include_str!("../kubernetes/pod/sys_admin/policy.md")),
    links: B(&[]),
};

/// Pod sets unsafe kernel parameters.
pub static K8S_UNSAFE_SYSCTLS: Meta = Meta {
    id: B("k8s-unsafe-sysctls"),
    title: B("Pod sets unsafe kernel parameters"),
    severity: Severity::Medium,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KSV-0026"), inputs: B(&[]) },
        Alias { id: B("unsafe-sysctls"), inputs: B(&[]) },
        Alias { id: B("K8sPSPForbiddenSysctls"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("sysctls") }]),
    applies_to: B(&[B("*")]),
    why: B("Kernel parameters outside of the safe set act on the whole node or switch protections off."),
    fix: B("Set only parameters of the safe set."),
    page: B(include_str!("../kubernetes/pod/unsafe_sysctls/policy.md")),
    links: B(&[]),
};

/// Windows container runs as a host process.
pub static K8S_WINDOWS_HOST_PROCESS: Meta = Meta {
    id: B("k8s-windows-host-process"),
    title: B("Windows container runs as a host process"),
    severity: Severity::High,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0103"), inputs: B(&[]) }, Alias { id: B("K8sPSPHostProcess"), inputs: B(&[]) }]),
    controls: B(&[
        Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.11") },
        Control { standard: B("pss-baseline"), id: B("hostProcess") },
    ]),
    applies_to: B(&[B("*")]),
    why: B("A host process container runs on the Windows node itself, with access to all of it."),
    fix: B("Leave windowsOptions.hostProcess out."),
    page: B(include_str!("../kubernetes/pod/windows_host_process/policy.md")),
    links: B(&[]),
};

/// Container can write to its root filesystem.
pub static K8S_WRITABLE_ROOT_FILESYSTEM: Meta = Meta {
    id: B("k8s-writable-root-filesystem"),
    title: B("Container can write to its root filesystem"),
    severity: Severity::Low,
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_22"), inputs: B(&[]) },
        Alias { id: B("KSV-0014"), inputs: B(&[]) },
        Alias { id: B("no-read-only-root-fs"), inputs: B(&[]) },
        Alias { id: B("K8sPSPReadOnlyRootFilesystem"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Who breaks into a container with a writable root filesystem can install tools and change programs."),
    fix: B("Set securityContext.readOnlyRootFilesystem: true, and mount an emptyDir where the program writes."),
    page: B(include_str!("../kubernetes/pod/writable_root_filesystem/policy.md")),
    links: B(&[]),
};

/// Subject is bound to cluster-admin.
pub static K8S_RBAC_CLUSTER_ADMIN: Meta = Meta {
    id: B("k8s-rbac-cluster-admin"),
    title: B("Subject is bound to cluster-admin"),
    severity: Severity::High,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KSV-0111"), inputs: B(&[]) },
        Alias { id: B("cluster-admin-role-binding"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.1") }]),
    applies_to: B(&[
        B("RoleBinding"),
        B("ClusterRoleBinding"),
        B("kubernetes_role_binding"),
        B("kubernetes_role_binding_v1"),
        B("kubernetes_cluster_role_binding"),
        B("kubernetes_cluster_role_binding_v1"),
    ]),
    why: B("The role cluster-admin may do everything in the whole cluster."),
    fix: B("Bind a role with what the subject needs."),
    page: B(include_str!("../kubernetes/rbac/cluster_admin/policy.md")),
    links: B(&[]),
};

/// Role can raise its own privileges.
pub static K8S_RBAC_ESCALATE: Meta = Meta {
    id: B("k8s-rbac-escalate"),
    title: B("Role can raise its own privileges"),
    severity: Severity::High,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_157"), inputs: B(&[]) },
        Alias { id: B("CKV_K8S_158"), inputs: B(&[]) },
        Alias { id: B("KSV-0050"), inputs: B(&[]) },
        Alias { id: B("KSV-0043"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.8") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("The verbs bind, escalate and impersonate let a subject grant itself whatever it wants."),
    fix: B("Take the verb out."),
    page: B(include_str!("../kubernetes/rbac/escalate/policy.md")),
    links: B(&[]),
};

/// Role allows everything.
pub static K8S_RBAC_EVERYTHING: Meta = Meta {
    id: B("k8s-rbac-everything"),
    title: B("Role allows everything"),
    severity: Severity::High,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0044"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.3") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("Every verb on every resource of every group: whoever has the role owns the cluster, or the namespace."),
    fix: B("Name the groups, resources and verbs that are needed."),
    page: B(include_str!("../kubernetes/rbac/everything/policy.md")),
    links: B(&[]),
};

/// Role can change secrets.
pub static K8S_RBAC_MANAGE_SECRETS: Meta = Meta {
    id: B("k8s-rbac-manage-secrets"),
    title: B("Role can change secrets"),
    severity: Severity::Medium,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0041"), inputs: B(&[]) }, Alias { id: B("KSV-0113"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.2") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("Who changes secrets decides what other programs trust."),
    fix: B("Leave it to the controller that owns them."),
    page: B(include_str!("../kubernetes/rbac/manage_secrets/policy.md")),
    links: B(&[]),
};

/// Role can start or enter pods.
pub static K8S_RBAC_CREATE_PODS: Meta = Meta {
    id: B("k8s-rbac-create-pods"),
    title: B("Role can start or enter pods"),
    severity: Severity::Medium,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KSV-0048"), inputs: B(&[]) },
        Alias { id: B("KSV-0053"), inputs: B(&[]) },
        Alias { id: B("access-to-create-pods"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.4") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("Who creates or enters pods has what any service account and any secret of the namespace gives."),
    fix: B("Leave it to the deployment system."),
    page: B(include_str!("../kubernetes/rbac/pod_exec/policy.md")),
    links: B(&[]),
};

/// Role can read secrets.
pub static K8S_RBAC_SECRETS: Meta = Meta {
    id: B("k8s-rbac-secrets"),
    title: B("Role can read secrets"),
    severity: Severity::Medium,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("KSV-0113"), inputs: B(&[]) },
        Alias { id: B("KSV-0041"), inputs: B(&[]) },
        Alias { id: B("access-to-secrets"), inputs: B(&[]) },
        Alias { id: B("CKV2_K8S_5"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.2") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("Who reads secrets has every password and token in their scope."),
    fix: B("Grant access to single secrets by resourceNames, or mount them."),
    page: B(include_str!("../kubernetes/rbac/secrets/policy.md")),
    links: B(&[]),
};

/// Role has a wildcard.
pub static K8S_RBAC_WILDCARD: Meta = Meta {
    id: B("k8s-rbac-wildcard"),
    title: B("Role has a wildcard"),
    severity: Severity::Medium,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_49"), inputs: B(&[]) }, Alias { id: B("wildcard-in-rules"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.3") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("A wildcard grants more than anyone thought of, also what is added to the cluster later."),
    fix: B("Name the groups, resources and verbs that are needed."),
    page: B(include_str!("../kubernetes/rbac/wildcard/policy.md")),
    links: B(&[]),
};

/// Role covers every resource.
pub static K8S_RBAC_WILDCARD_RESOURCES: Meta = Meta {
    id: B("k8s-rbac-wildcard-resources"),
    title: B("Role covers every resource"),
    severity: Severity::Medium,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0046"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.3") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("Every resource includes secrets, and kinds that are added later."),
    fix: B("Name the resources that are needed."),
    page: B(include_str!("../kubernetes/rbac/wildcard_resources/policy.md")),
    links: B(&[]),
};

/// Role allows every verb.
pub static K8S_RBAC_WILDCARD_VERBS: Meta = Meta {
    id: B("k8s-rbac-wildcard-verbs"),
    title: B("Role allows every verb"),
    severity: Severity::Medium,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0045"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.3") }]),
    applies_to: B(&[
        B("Role"),
        B("ClusterRole"),
        B("kubernetes_role"),
        B("kubernetes_role_v1"),
        B("kubernetes_cluster_role"),
        B("kubernetes_cluster_role_v1"),
    ]),
    why: B("Every verb includes those that raise privileges, and those that are added later."),
    fix: B("Name the verbs that are needed."),
    page: B(include_str!("../kubernetes/rbac/wildcard_verbs/policy.md")),
    links: B(&[]),
};

/// Container has no CPU limit.
pub static K8S_CPU_LIMIT: Meta = Meta {
    id: B("k8s-cpu-limit"),
    title: B("Container has no CPU limit"),
    severity: Severity::Low,
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_11"), inputs: B(&[Input::K8s]) },
        Alias { id: B("CKV_K8S_11"), inputs: B(&[Input::Tf, Input::TfPlan]) },
        Alias { id: B("KSV-0011"), inputs: B(&[]) },
        Alias { id: B("unset-cpu-requirements"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B(
        "A container without a CPU limit can take all idle CPU of its node. The other side of the trade: a limit throttles the container even where the node is idle, so many teams set requests only.",
    ),
    fix: B(
        "Set resources.limits.cpu where neighbours need protection; leave it out on purpose where latency matters more.",
    ),
    page: B(include_str!("../kubernetes/resources/cpu_limit/policy.md")),
    links: B(&[]),
};

/// Container has no CPU request.
pub static K8S_CPU_REQUEST: Meta = Meta {
    id: B("k8s-cpu-request"),
    title: B("Container has no CPU request"),
    severity: Severity::Low,
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_10"), inputs: B(&[]) }, Alias { id: B("KSV-0015"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B(
        "Without a CPU request the scheduler counts the container as nothing and overfills nodes; under pressure it gets the least CPU of all.",
    ),
    fix: B("Set resources.requests.cpu to what the container usually needs."),
    page: B(include_str!("../kubernetes/resources/cpu_request/policy.md")),
    links: B(&[]),
};

/// Container has no ephemeral storage limit.
pub static K8S_EPHEMERAL_STORAGE_LIMIT: Meta = Meta {
    id: B("k8s-ephemeral-storage-limit"),
    title: B("Container has no ephemeral storage limit"),
    severity: Severity::Low,
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Logs and scratch files of one container can fill the disk of its node, which evicts the other pods there."),
    fix: B("Set resources.limits.ephemeral-storage."),
    page: B(include_str!("../kubernetes/resources/ephemeral_storage_limit/policy.md")),
    links: B(&[]),
};

/// Resource quantity cannot be parsed.
pub static K8S_MALFORMED_QUANTITY: Meta = Meta {
    id: B("k8s-malformed-quantity"),
    title: B("Resource quantity cannot be parsed"),
    severity: Severity::High,
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The API server refuses an object with a quantity that it cannot parse, so the deployment fails."),
    fix: B("Write a number with a suffix that Kubernetes knows: 250m, 1, 128Mi, 1G."),
    page: B(include_str!("../kubernetes/resources/malformed_quantity/policy.md")),
    links: B(&[]),
};

/// Container has no memory limit.
pub static K8S_MEMORY_LIMIT: Meta = Meta {
    id: B("k8s-memory-limit"),
    title: B("Container has no memory limit"),
    severity: Severity::Medium,
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_13"), inputs: B(&[Input::K8s]) },
        Alias { id: B("CKV_K8S_12"), inputs: B(&[Input::Tf, Input::TfPlan]) },
        Alias { id: B("KSV-0018"), inputs: B(&[]) },
        Alias { id: B("KSV018"), inputs: B(&[]) },
        Alias { id: B("limit-memory"), inputs: B(&[]) },
        Alias { id: B("unset-memory-requirements"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.7.3") }]),
    applies_to: B(&[B("*")]),
    why: B(
        "A container without a memory limit can take all memory of its node, and the kernel then kills other workloads too.",
    ),
    fix: B(
        "Set resources.limits.memory to what the container needs at most, or give the namespace a LimitRange with a default.",
    ),
    page: B(include_str!("../kubernetes/resources/memory_limit/policy.md")),
    links: B(&[]),
};

/// Container has no memory request.
pub static K8S_MEMORY_REQUEST: Meta = Meta {
    id: B("k8s-memory-request"),
    title: B("Container has no memory request"),
    severity: Severity::Low,
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_K8S_12"), inputs: B(&[Input::K8s]) },
        Alias { id: B("CKV_K8S_13"), inputs: B(&[Input::Tf, Input::TfPlan]) },
        Alias { id: B("KSV-0016"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B(
        "Without a memory request the scheduler counts the container as nothing, and it is among the first to be evicted when memory runs short.",
    ),
    fix: B("Set resources.requests.memory to what the container usually needs."),
    page: B(include_str!("../kubernetes/resources/memory_request/policy.md")),
    links: B(&[]),
};

/// Resource request is above its limit.
pub static K8S_REQUEST_ABOVE_LIMIT: Meta = Meta {
    id: B("k8s-request-above-limit"),
    title: B("Resource request is above its limit"),
    severity: Severity::High,
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The API server refuses a container that requests more than its limit, so the deployment fails."),
    fix: B("Raise the limit or lower the request."),
    page: B(include_str!("../kubernetes/resources/request_above_limit/policy.md")),
    links: B(&[]),
};
