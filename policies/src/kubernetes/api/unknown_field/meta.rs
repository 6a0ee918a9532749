//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-unknown-field"),
    title: B("Object has a field that its kind does not know"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The API server drops or refuses a field that it does not know: what the author wanted does not happen."),
    fix: B("Write the name that the message suggests, or move the field to where it belongs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
