//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ibm-vpc-classic-access"),
    title: B("IBM Cloud VPC reaches the classic infrastructure"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("ibm"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_IBM_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ibm_is_vpc")]),
    why: B("What is taken over in one reaches the machines of the other."),
    fix: B("Drop classic_access."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
