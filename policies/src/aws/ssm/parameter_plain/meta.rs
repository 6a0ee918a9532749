//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ssm-parameter-plain"),
    title: B("SSM parameter is kept in plain text"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_34"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ssm_parameter")]),
    why: B("Whoever may read parameters, or the console's history, reads this one too."),
    fix: B("Set type = \"SecureString\" if the value is a secret."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
