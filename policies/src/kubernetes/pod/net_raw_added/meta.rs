//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-net-raw-added"),
    title: B("Container adds the capability NET_RAW"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0119"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("With raw sockets a container fakes packets of its neighbours and reads what is meant for them."),
    fix: B("Take NET_RAW out of capabilities.add."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
