//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cognito-guests"),
    title: B("Cognito identity pool gives credentials to guests"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_366"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cognito_identity_pool")]),
    why: B("Whoever knows the pool's id gets credentials of AWS with the role for guests."),
    fix: B("Set allow_unauthenticated_identities = false, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
