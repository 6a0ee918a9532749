//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-automatic-snapshots"),
    title: B("Redshift cluster takes no snapshots by itself"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("backup"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_343"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("What is lost can only be brought back from copies that someone remembered to make."),
    fix: B("Set automated_snapshot_retention_period to 1 or more; the default is 1."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
