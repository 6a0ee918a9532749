//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-missing-config-map-key"),
    title: B("Workload uses a key that its ConfigMap does not have"),
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
    why: B("The pods fail to start: the container's configuration cannot be made."),
    fix: B("Correct the key, add it to the ConfigMap, or write optional: true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
