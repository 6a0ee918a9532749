//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-security-list-without-ingress"),
    title: B("Security list has no ingress rules"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_16"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_security_list")]),
    why: B("A list without ingress rules lets nothing in, which is often a list that somebody forgot to finish."),
    fix: B("Write the ingress rules that the subnet needs, or remove the list."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
