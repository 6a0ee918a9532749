//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-project-default-network"),
    title: B("Project is made with the default network"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_27"), inputs: B(&[]) }, Alias { id: B("GCP-0010"), inputs: B(&[]) }, Alias { id: B("google-iam-no-default-network"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.1") }]),
    applies_to: B(&[B("google_project")]),
    why: B("The default network lets SSH, RDP and ICMP in from everywhere and has a subnetwork in every region."),
    fix: B("Set auto_create_network = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("auto_create_network"), value: Literal::Bool(false) }]) }]),
};
