//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-node-pool-plain-volume"),
    title: B("OCI node pool talks to its volumes unencrypted"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_OCI_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_containerengine_node_pool")]),
    why: B("Whoever listens inside of the data centre reads what nodes read and write."),
    fix: B("Set is_pv_encryption_in_transit_enabled = true in node_config_details."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
