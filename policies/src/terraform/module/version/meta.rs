//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("terraform-module-version"),
    title: B("Module is not pinned to a version"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("terraform"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TF_2"), inputs: B(&[]) }, Alias { id: B("terraform_module_pinned_source"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("module")]),
    why: B("Without a version the newest text of the module is applied, reviewed or not."),
    fix: B("Set version for a module from a registry, and a tag or a commit as ?ref= for one from Git."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
