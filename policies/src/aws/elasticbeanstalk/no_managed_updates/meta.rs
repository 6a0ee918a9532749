//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-beanstalk-no-managed-updates"),
    title: B("Beanstalk environment does not take platform updates by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_340"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elastic_beanstalk_environment")]),
    why: B("Corrections of the operating system and the runtime wait until somebody thinks of them."),
    fix: B("Add a setting ManagedActionsEnabled of aws:elasticbeanstalk:managedactions with the value true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
