//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-config-aggregator-regions"),
    title: B("Config aggregator leaves regions out"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_121"), inputs: B(&[]) }, Alias { id: B("AWS-0019"), inputs: B(&[]) }, Alias { id: B("aws-config-aggregate-all-regions"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.3") }]),
    applies_to: B(&[B("aws_config_configuration_aggregator")]),
    why: B("What is built in a region that nobody looks at is not seen in the overview."),
    fix: B("Set all_regions = true in the source of the aggregator."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
