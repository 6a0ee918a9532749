//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-objectstorage-no-events"),
    title: B("OCI bucket emits no events"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_7"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_objectstorage_bucket")]),
    why: B("Nothing can act on, or record, changes of objects."),
    fix: B("Set object_events_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
