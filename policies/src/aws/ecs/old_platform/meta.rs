//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-old-platform"),
    title: B("ECS service is held at an older Fargate platform"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_332"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_service")]),
    why: B("Corrections of the kernel and the container runtime come with the latest revision alone."),
    fix: B("Drop platform_version, or set it to LATEST."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
