//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-upgrades-off"),
    title: B("Redshift cluster does not take new versions"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_141"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("Corrections of security holes come with new versions only."),
    fix: B("Leave allow_version_upgrade on, the default; maintenance_track_name chooses how early."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
