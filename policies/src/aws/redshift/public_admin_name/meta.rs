//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-public-admin-name"),
    title: B("Public Redshift cluster has a user name that everyone tries"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_391"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("Half of what an attacker has to guess is known, and nothing stands between the login and the internet."),
    fix: B("Take the public address away, or choose a name that does not come with any product."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
