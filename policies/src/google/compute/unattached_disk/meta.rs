//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-disk-unattached"),
    title: B("Disk is attached to nothing"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("google"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_disk")]),
    why: B("A disk is billed for its size, whether or not a machine reads it."),
    fix: B("Attach it with attached_disk or a google_compute_attached_disk, or take a snapshot and remove it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
