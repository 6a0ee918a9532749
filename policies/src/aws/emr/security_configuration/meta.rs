//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-security-configuration"),
    title: B("EMR cluster has no security configuration"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_55"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_cluster")]),
    why: B("Data is neither encrypted on disks nor between nodes, and nobody has to sign in."),
    fix: B("Set security_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
