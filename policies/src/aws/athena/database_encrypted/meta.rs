//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-athena-database-encrypted"),
    title: B("Athena database does not encrypt the results of queries"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_77"), inputs: B(&[]) }, Alias { id: B("AWS-0006"), inputs: B(&[]) }, Alias { id: B("aws-athena-enable-at-rest-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_athena_database")]),
    why: B("Whatever is asked of the database is written to S3, often more than the tables show to one reader."),
    fix: B("Write encryption_configuration with an encryption_option."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
