//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-workbench-own-key"),
    title: B("Disks of a Workbench instance are not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_27"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_workbench_instance")]),
    why: B("Only with a key of your own can access be cut off and recorded."),
    fix: B("Set disk_encryption = \"CMEK\" and name a kms_key in boot_disk and data_disks of gce_setup."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
