//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-objectstorage-no-versioning"),
    title: B("OCI bucket does not keep versions"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_objectstorage_bucket")]),
    why: B("A mistake or an intruder that overwrites objects cannot be undone."),
    fix: B("Set versioning = \"Enabled\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
