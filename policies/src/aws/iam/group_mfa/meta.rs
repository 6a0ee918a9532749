//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-group-mfa"),
    title: B("IAM group does not ask for a second factor"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0123"), inputs: B(&[]) }, Alias { id: B("aws-iam-enforce-group-mfa"), inputs: B(&[]) }, Alias { id: B("aws-iam-enforce-mfa"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.10") }]),
    applies_to: B(&[B("aws_iam_group")]),
    why: B("A stolen password is enough to do what members of the group may do."),
    fix: B("Attach a policy with a condition on aws:MultiFactorAuthPresent to the group."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
