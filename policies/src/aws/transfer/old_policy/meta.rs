//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-transfer-old-policy"),
    title: B("Transfer server takes old ciphers"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_380"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_transfer_server")]),
    why: B("The policy allows key exchanges and hashes that are no longer held to be safe."),
    fix: B("Set security_policy_name to TransferSecurityPolicy-2024-01 or a newer one (TransferSecurityPolicy-FIPS-2024-01)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
