//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-instance-legacy-metadata"),
    title: B("OCI machine answers version 1 of the metadata service"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_instance")]),
    why: B("A request that something on the machine is tricked into making returns its credentials."),
    fix: B("Set are_legacy_imds_endpoints_disabled = true in instance_options."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
