//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-kubernetes-no-network-policy"),
    title: B("Yandex Kubernetes does not enforce network policies"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_16"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_kubernetes_cluster")]),
    why: B("Every pod reaches every other one, whatever NetworkPolicy objects say."),
    fix: B("Set network_policy_provider = \"CALICO\", or use Cilium (network_implementation)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
