//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudtrail-public-bucket"),
    title: B("Bucket with the logs of CloudTrail is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0161"), inputs: B(&[]) }, Alias { id: B("aws-cloudtrail-no-public-log-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("The logs tell everyone who does what in the account, and where to attack it."),
    fix: B("Set the ACL to private, or leave it out; switch on all four settings of a public access block for the bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
