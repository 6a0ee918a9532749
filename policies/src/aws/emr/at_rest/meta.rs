//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-at-rest-encrypted"),
    title: B("EMR clusters do not encrypt data at rest"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0137"), inputs: B(&[]) }, Alias { id: B("aws-emr-enable-at-rest-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_security_configuration")]),
    why: B("What jobs read and write lies on disks and in S3 in plain text."),
    fix: B("Set EnableAtRestEncryption to true, with an AtRestEncryptionConfiguration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
