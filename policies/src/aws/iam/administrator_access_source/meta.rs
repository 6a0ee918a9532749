//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-administrator-access-source"),
    title: B("AdministratorAccess is looked up"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_275"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.16") }]),
    applies_to: B(&[B("data.aws_iam_policy")]),
    why: B("The policy of AWS that allows everything is read in order to be attached somewhere."),
    fix: B("Look up, or write, a policy that names the actions and the resources that are needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
