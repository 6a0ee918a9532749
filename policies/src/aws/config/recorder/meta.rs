//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-config-recorder"),
    title: B("Config recorder is off or leaves resources out"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_45"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.3") }]),
    applies_to: B(&[B("aws_config_configuration_recorder_status")]),
    why: B("Changes to resources that are not recorded can be neither found nor undone."),
    fix: B("Set is_enabled = true, and leave all_supported on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("aws_config_configuration_recorder_status")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("is_enabled"), value: Literal::Bool(true) }]) }]),
};
