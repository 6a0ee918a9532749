//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-exec-not-logged"),
    title: B("ECS Exec is not logged"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_223"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_cluster")]),
    why: B("What somebody did in a container cannot be told afterwards."),
    fix: B("Set logging to OVERRIDE with a log_configuration, or to DEFAULT."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
