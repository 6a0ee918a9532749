//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-appsync-waf"),
    title: B("Public AppSync API has no web ACL"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_33"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_appsync_graphql_api")]),
    why: B("Without a web ACL every request reaches the API: floods, scanners and known attacks among them."),
    fix: B("Associate a web ACL with the API by an aws_wafv2_web_acl_association, or set visibility = \"PRIVATE\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
