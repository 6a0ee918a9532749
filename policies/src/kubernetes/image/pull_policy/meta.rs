//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-image-pull-policy"),
    title: B("Image is not pulled each time"),
    severity: Severity::Low,
    raised: B(&[]),
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
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("imagePullPolicy"), value: Literal::Text(B("Always")) }]) }]),
};
