//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-tiller-service"),
    title: B("Service of Tiller"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_44"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1"), B("kubernetes_manifest")]),
    why: B("The Service makes Tiller, which does what anyone asks, reachable for everyone in the cluster."),
    fix: B("Move to Helm 3 and delete the Service."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
