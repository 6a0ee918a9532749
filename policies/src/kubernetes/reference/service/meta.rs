//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-dangling-service"),
    title: B("Service selects no pods"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("dangling-service"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1"), B("kubernetes_manifest")]),
    why: B("A Service that selects nothing answers nobody: as a rule its labels and those of the pods were changed apart."),
    fix: B("Write the labels of the pods' template into selector."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
