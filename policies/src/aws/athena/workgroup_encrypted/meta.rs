//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-athena-workgroup-encrypted"),
    title: B("Athena workgroup does not encrypt the results of queries"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_159"), inputs: B(&[]) }, Alias { id: B("AWS-0006"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_athena_workgroup")]),
    why: B("Whatever is asked in the workgroup is written to S3, often more than the tables show to one reader."),
    fix: B("Write encryption_configuration in configuration.result_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
