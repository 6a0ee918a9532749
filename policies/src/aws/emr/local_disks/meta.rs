//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-local-disks-encrypted"),
    title: B("EMR clusters do not encrypt local disks"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_349"), inputs: B(&[]) }, Alias { id: B("AWS-0139"), inputs: B(&[]) }, Alias { id: B("aws-emr-enable-local-disk-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_security_configuration")]),
    why: B("What jobs leave on the disks of their nodes can be read by who gets hold of them."),
    fix: B("Name a key in LocalDiskEncryptionConfiguration, and set EnableAtRestEncryption to true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
