//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-no-backtrack"),
    title: B("Aurora MySQL cluster cannot be backtracked"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_326"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_rds_cluster")]),
    why: B("A wrong statement can only be undone by restoring a backup into a new cluster."),
    fix: B("Set backtrack_window, in seconds, up to three days."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
