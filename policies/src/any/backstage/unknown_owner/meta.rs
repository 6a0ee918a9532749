//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("backstage-unknown-owner"),
    title: B("Owner of a catalogue entry is nobody in the catalogue"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("ownership"),
    provider: B("any"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("API.backstage.io"), B("Component.backstage.io"), B("Domain.backstage.io"), B("Resource.backstage.io"), B("System.backstage.io")]),
    why: B("A team that was renamed leaves entries behind that lead to nobody."),
    fix: B("Name a Group or User that the catalogue has. Judged only where groups or users are among the files."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
