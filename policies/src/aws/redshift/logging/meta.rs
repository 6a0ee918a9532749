//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-logging"),
    title: B("Redshift cluster does not log"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_71"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("Who signed in and what they asked for cannot be told after an incident."),
    fix: B("Add an aws_redshift_logging for the cluster, or logging { enable = true } before version 6 of the provider."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
