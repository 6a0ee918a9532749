//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-startup-port"),
    title: B("Startup probe asks a port that the container does not declare"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("startup-port"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A probe by a name that no port has never succeeds, and one by another number only where something listens there unannounced: the container is restarted again and again."),
    fix: B("Write the port's name or number as under ports, or declare the port."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
