//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-host-pid"),
    title: B("ECS task shares the processes of its host"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_335"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_task_definition")]),
    why: B("Containers of the task see the host's processes with their arguments, and can stop them."),
    fix: B("Leave pid_mode out, or set it to task."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
