//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-glacier-public-vault-policy"),
    title: B("Glacier vault policy allows everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_167"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_glacier_vault")]),
    why: B("Anyone with an AWS account can do with the archives what the statement allows."),
    fix: B("Name the accounts or roles that need the vault."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
