//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-versioning"),
    title: B("S3 bucket keeps no versions"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_21"), inputs: B(&[]) }, Alias { id: B("AWS-0090"), inputs: B(&[]) }, Alias { id: B("aws-s3-enable-versioning"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_versioning")]),
    why: B("What is overwritten or deleted, by mistake or by ransomware, is gone."),
    fix: B("Add an aws_s3_bucket_versioning with status = \"Enabled\", and a lifecycle rule that expires old versions."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("aws_s3_bucket_versioning")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("versioning_configuration.status"), value: Literal::Text(B("Enabled")) }]) }, Repair { kinds: B(&[B("aws_s3_bucket")]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[B("aws_s3_bucket")]), at: Anchor::Resource, changes: B(&[Change::Beside { kind: B("aws_s3_bucket_versioning"), refer: B("bucket"), arguments: B(&[(B("versioning_configuration.status"), Literal::Text(B("Enabled")))]) }]) }]),
};
