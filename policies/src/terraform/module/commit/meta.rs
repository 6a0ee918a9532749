//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("terraform-module-commit"),
    title: B("Module is not pinned to a commit"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("terraform"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TF_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("module")]),
    why: B("A tag can be moved: what is applied tomorrow need not be what was reviewed today."),
    fix: B("Name the repository with the whole hash of a commit: ?ref=26c38a66f12e7c6c93b6a2ba127ad68981a48671."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
