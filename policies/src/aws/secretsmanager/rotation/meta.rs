//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-secretsmanager-rotation"),
    title: B("Secret is not rotated"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_57"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_secretsmanager_secret")]),
    why: B("A secret that leaked long ago still opens what it protects."),
    fix: B("Add an aws_secretsmanager_secret_rotation for the secret."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
