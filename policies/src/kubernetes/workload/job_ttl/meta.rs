//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-job-no-ttl"),
    title: B("Finished Job is never removed"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("job-ttl-seconds-after-finished"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Job"), B("kubernetes_job"), B("kubernetes_job_v1"), B("kubernetes_manifest")]),
    why: B("Finished Jobs and their pods stay in the cluster, where they fill etcd and every list."),
    fix: B("Set ttlSecondsAfterFinished in the Job's spec."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
