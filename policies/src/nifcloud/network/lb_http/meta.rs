//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-lb-http"),
    title: B("NIFCLOUD load balancer takes plain HTTP"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0021"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_load_balancer"), B("nifcloud_elb")]),
    why: B("What clients send and receive can be read on the way."),
    fix: B("Listen on 443 with a certificate; with an L7 load balancer set protocol = \"HTTPS\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
