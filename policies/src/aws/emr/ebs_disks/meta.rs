//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-ebs-disks-encrypted"),
    title: B("EMR clusters do not encrypt EBS volumes"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_350"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_security_configuration")]),
    why: B("Root disks and attached volumes are left out by the encryption of local disks, unless it says that EBS is meant too."),
    fix: B("Set EnableEbsEncryption to true in LocalDiskEncryptionConfiguration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
