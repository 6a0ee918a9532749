//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-security-group-rdp-open"),
    title: B("Network security group opens RDP to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("oci"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_OCI_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_network_security_group_security_rule")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, and use the next flaw in it."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service that needs no open port."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
