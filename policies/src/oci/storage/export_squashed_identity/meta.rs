//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-filesystem-squashed-identity"),
    title: B("Clients of an OCI file system are made somebody who owns files"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_OCI_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_file_storage_export")]),
    why: B("Whoever mounts the export has the rights of that user or group, whoever he is."),
    fix: B("Leave anonymous_uid and anonymous_gid at 65534, which is nobody."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
