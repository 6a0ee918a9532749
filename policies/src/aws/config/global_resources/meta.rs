//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-config-global-resources"),
    title: B("Config does not record global resources"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_48"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.3") }]),
    applies_to: B(&[B("aws_config_configuration_recorder_status")]),
    why: B("Changes to users, roles and policies are not recorded."),
    fix: B("Set include_global_resource_types = true in the recording_group of one region's recorder."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
