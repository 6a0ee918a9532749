//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dms-minor-upgrades"),
    title: B("DMS replication instance does not take minor versions by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_222"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dms_replication_instance")]),
    why: B("Corrections of security holes wait until somebody thinks of them."),
    fix: B("Set auto_minor_version_upgrade = true; it happens in the maintenance window."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
