//! Meta data of the policies in `kubernetes`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Input, Meta, Profile, Severity, Status};

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
