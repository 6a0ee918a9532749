//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sagemaker-data-quality-transit"),
    title: B("Instances of a data quality job talk without encryption"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_369"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sagemaker_data_quality_job_definition")]),
    why: B("Data travel between the job's instances in plain text."),
    fix: B("Set enable_inter_container_traffic_encryption = true in network_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
