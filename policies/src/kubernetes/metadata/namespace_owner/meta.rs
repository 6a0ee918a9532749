//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-namespace-no-owner"),
    title: B("Namespace does not say whose it is"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("ownership"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("Namespace"), B("kubernetes_namespace"), B("kubernetes_namespace_v1")]),
    why: B("Costs, quotas and incidents of a namespace belong to nobody who can be found."),
    fix: B("Set a label or annotation such as owner or team. keys lists those that count with you."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
