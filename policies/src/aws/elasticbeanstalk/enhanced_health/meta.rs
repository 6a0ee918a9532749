//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticbeanstalk-enhanced-health"),
    title: B("Elastic Beanstalk environment reports basic health only"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_312"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elastic_beanstalk_environment")]),
    why: B("Why an environment is unwell is not told."),
    fix: B("Add a setting with the namespace aws:elasticbeanstalk:healthreporting:system, the name SystemType and the value enhanced."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
