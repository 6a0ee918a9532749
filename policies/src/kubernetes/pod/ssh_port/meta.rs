//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-ssh-port"),
    title: B("Container serves SSH"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("ssh-port"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A shell server in a container is one more way in, past the API server's authentication and audit log."),
    fix: B("Take the port out, and use kubectl exec, which is authorised and logged."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
