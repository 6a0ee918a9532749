//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-no-kerberos"),
    title: B("EMR cluster knows no users"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_114"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_cluster")]),
    why: B("Whoever reaches the cluster's services is whom they say they are."),
    fix: B("Add kerberos_attributes with a security configuration that uses them."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
