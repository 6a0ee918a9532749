//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-tiller-listens"),
    title: B("Tiller is reachable from within the cluster"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_45"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Tiller does what anyone asks who reaches its port, with its own rights, usually those of cluster-admin."),
    fix: B("Move to Helm 3; until then write --listen=localhost:44134."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
