//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-secret-literal-in-env"),
    title: B("Environment variable named as a secret holds a literal value"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("env-var-secret"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("What is written in a manifest is read by everyone who reads the repository, and stays in its history."),
    fix: B("Put the value into a Secret and mount it, or refer to it with valueFrom."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
