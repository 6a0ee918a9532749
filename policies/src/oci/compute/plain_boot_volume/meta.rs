//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-instance-plain-boot-volume"),
    title: B("OCI machine talks to its boot volume unencrypted"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_instance")]),
    why: B("Whoever listens inside of the data centre reads what the machine reads and writes."),
    fix: B("Set is_pv_encryption_in_transit_enabled = true in launch_options."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
