//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-volume-no-backup"),
    title: B("OCI block volume has no backup policy"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("backup"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_volume")]),
    why: B("What is deleted or damaged is lost."),
    fix: B("Name a policy in backup_policy_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
