//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-mismatching-selector"),
    title: B("Workload's selector does not match its own pods"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("mismatching-selector"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The API server refuses the workload: its selector has to match the labels of its template."),
    fix: B("Write the same labels into spec.selector and spec.template.metadata.labels."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
