//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-root-access-key"),
    title: B("Access key belongs to the root user"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_348"), inputs: B(&[]) }, Alias { id: B("AWS-0141"), inputs: B(&[]) }, Alias { id: B("aws-iam-no-root-access-keys"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.4") }]),
    applies_to: B(&[B("aws_iam_access_key")]),
    why: B("Nothing limits what the root user may do, and nobody can take it away from who has the key."),
    fix: B("Make the key for a user or, better, use a role; delete the root user's keys."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
