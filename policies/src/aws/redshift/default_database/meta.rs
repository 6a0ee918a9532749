//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-default-database"),
    title: B("Redshift cluster uses the default name of its database"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_320"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("Who guesses at the cluster need not guess the name of its database."),
    fix: B("Set database_name to a name of your own."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
