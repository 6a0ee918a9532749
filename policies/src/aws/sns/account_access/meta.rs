//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sns-account-access"),
    title: B("SNS topic policy allows other accounts without a condition"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_385"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sns_topic"), B("aws_sns_topic_policy")]),
    why: B("Whoever administers the other account decides who uses the topic."),
    fix: B("Add a condition, such as one on aws:PrincipalOrgID, or name principals of the own account through aws_caller_identity."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
