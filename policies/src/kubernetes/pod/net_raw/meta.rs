//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-net-raw"),
    title: B("Container keeps the capability NET_RAW"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_28"), inputs: B(&[]) }, Alias { id: B("drop-net-raw-capability"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("With NET_RAW, which containerd and Docker give by default, a container can forge packets and take over traffic of its neighbours."),
    fix: B("Set capabilities.drop: [ALL] or [NET_RAW]."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.capabilities.drop"), value: Literal::Texts(B(&[B("ALL")])) }]) }]),
};
