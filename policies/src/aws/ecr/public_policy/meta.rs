//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecr-public-policy"),
    title: B("ECR repository policy allows everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_32"), inputs: B(&[]) }, Alias { id: B("AWS-0032"), inputs: B(&[]) }, Alias { id: B("aws-ecr-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecr_repository_policy"), B("aws_ecr_registry_policy")]),
    why: B("Anyone with an AWS account can do with the images what the statement allows."),
    fix: B("Name the accounts or roles, or add a condition on the organisation (aws:PrincipalOrgID)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
