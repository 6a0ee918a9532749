//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-secret-in-env"),
    title: B("Secret is handed over as an environment variable"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_35"), inputs: B(&[]) }, Alias { id: B("read-secret-from-env-var"), inputs: B(&[]) }, Alias { id: B("disallow-secrets-from-env-vars"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.4.1") }]),
    applies_to: B(&[B("*")]),
    why: B("Environment variables end up in logs and crash dumps and are seen by every child process."),
    fix: B("Mount the secret as a file."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
