//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-tiller"),
    title: B("Tiller is deployed"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_34"), inputs: B(&[]) }, Alias { id: B("KSV-0102"), inputs: B(&[]) }, Alias { id: B("disallow-helm-tiller"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Tiller, the server of Helm 2, usually runs as cluster-admin and does what anyone in the cluster asks. It has had no updates since 2020."),
    fix: B("Move to Helm 3, which has no server, and delete Tiller."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
