//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-batch-privileged"),
    title: B("Batch job runs privileged"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_210"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_batch_job_definition")]),
    why: B("A privileged container has all capabilities and devices of its host: whoever breaks into it owns the host."),
    fix: B("Leave privileged out of the container's properties."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
