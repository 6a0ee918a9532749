//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ebs-no-backup"),
    title: B("EBS volume is not backed up"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ebs_volume")]),
    why: B("What is deleted by mistake or encrypted by an attacker cannot be restored."),
    fix: B("Name the volume in an aws_backup_selection, or give it the tag that one, or a lifecycle policy, chooses by."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
