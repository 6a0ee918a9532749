//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-secretsmanager-rotation-interval"),
    title: B("Secret is rotated less often than every 90 days"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_304"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_secretsmanager_secret_rotation")]),
    why: B("A secret that leaked months ago still opens what it protects."),
    fix: B("Set automatically_after_days in rotation_rules to 90 or less."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
