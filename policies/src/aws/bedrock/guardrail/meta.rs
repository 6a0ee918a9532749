//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-bedrock-agent-no-guardrail"),
    title: B("Bedrock agent has no guardrail"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_383"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_bedrockagent_agent")]),
    why: B("Nothing stands between what users write and what the agent does or tells."),
    fix: B("Name a guardrail in guardrail_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
