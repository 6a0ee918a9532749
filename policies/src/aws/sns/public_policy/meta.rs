//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sns-public-policy"),
    title: B("SNS topic policy allows everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_169"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sns_topic"), B("aws_sns_topic_policy")]),
    why: B("Anyone with an AWS account can do with the topic what the statement allows."),
    fix: B("Name the accounts or services, or add a condition on the source (aws:SourceAccount, aws:SourceArn)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
