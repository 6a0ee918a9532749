//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-environment-secret"),
    title: B("ECS task shows a secret in its environment"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0036"), inputs: B(&[]) }, Alias { id: B("aws-ecs-no-plaintext-secrets"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_task_definition")]),
    why: B("Everyone who may describe the task definition, each of its revisions, can read its environment."),
    fix: B("Name the secret in secrets with valueFrom; ECS fetches it from Secrets Manager or Parameter Store."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
