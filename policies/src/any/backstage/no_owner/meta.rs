//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("backstage-no-owner"),
    title: B("Entry of the catalogue has no owner"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("ownership"),
    provider: B("any"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("API.backstage.io"), B("Component.backstage.io"), B("Domain.backstage.io"), B("Resource.backstage.io"), B("System.backstage.io")]),
    why: B("Backstage refuses the entry, and nobody can look up whose it is."),
    fix: B("Set spec.owner to a group: owner: group:shop."),
    page: B(include_str!("policy.md")),
    links: B(&[B("https://backstage.io/docs/features/software-catalog/descriptor-format")]),
    repairs: B(&[]),
};
