//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-alb-everyone"),
    title: B("Access list of a load balancer holds everyone"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_29"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_alb_acl_entry_attachment")]),
    why: B("The list restricts nobody."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
