//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dlm-copies-encrypted"),
    title: B("Copies of snapshots in other regions may not be encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_255"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dlm_lifecycle_policy")]),
    why: B("The copy of a snapshot that is not encrypted can be read by whoever gets hold of it, in a region that few look at."),
    fix: B("Set encrypted = true where copies are described."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
