//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("backstage-no-on-call"),
    title: B("Component of the catalogue does not say who is on call"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("ownership"),
    provider: B("any"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("Component.backstage.io")]),
    why: B("The catalogue is where people look when it fails: there they should find whom to page."),
    fix: B("Set the annotation of your paging service, such as pagerduty.com/service-id. keys lists those that count with you."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
