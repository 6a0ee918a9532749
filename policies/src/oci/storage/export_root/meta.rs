//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-filesystem-root-clients"),
    title: B("Root of every client is root on an OCI file system"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("oci_file_storage_export")]),
    why: B("Whoever becomes root on one machine that mounts the export reads and changes the files of everyone."),
    fix: B("Set identity_squash = \"ROOT\" in export_options."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
