//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-stepfunctions-tracing"),
    title: B("State machine is not traced"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_284"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sfn_state_machine")]),
    why: B("Where a slow or failing execution got stuck has to be guessed."),
    fix: B("Add tracing_configuration { enabled = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
