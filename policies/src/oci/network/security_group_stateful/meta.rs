//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-security-group-stateful"),
    title: B("OCI security group rule keeps state"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("network"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_21"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_network_security_group_security_rule")]),
    why: B("Tables of connections fill up under many of them; where that matters stateless rules do not."),
    fix: B("Set stateless = true and write the rule for the answers."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
