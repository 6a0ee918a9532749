//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-stepfunctions-execution-data"),
    title: B("State machine does not log its executions"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_285"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sfn_state_machine")]),
    why: B("With which data an execution failed cannot be told afterwards."),
    fix: B("Set include_execution_data = true in logging_configuration, unless the data must not be in logs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
