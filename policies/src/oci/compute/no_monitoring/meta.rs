//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-instance-no-monitoring"),
    title: B("OCI machine is not monitored"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("monitoring"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_instance")]),
    why: B("What goes wrong, or who misuses it, is not seen."),
    fix: B("Drop is_monitoring_disabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
