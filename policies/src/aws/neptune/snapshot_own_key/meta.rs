//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-neptune-snapshot-own-key"),
    title: B("Neptune snapshot is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_280"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_neptune_cluster_snapshot")]),
    why: B("Only for a key of your own can you decide who may use it, and see who did."),
    fix: B("A snapshot has the key of its cluster: name one in kms_key_arn there."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
