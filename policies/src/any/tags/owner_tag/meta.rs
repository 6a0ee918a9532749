//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("resource-no-owner"),
    title: B("Resource does not say whose it is"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("ownership"),
    provider: B("any"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Whoever finds it in a bill or an incident needs to know whom to ask."),
    fix: B("Set a tag or label such as owner on the resource, or once for all in the provider's default_tags (AWS) or default_labels (Google). keys lists those that count with you, whatever their case."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
