//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-missing-service-account"),
    title: B("Workload names a service account that is not there"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("non-existent-service-account"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("No pod is made: admission refuses pods whose service account does not exist."),
    fix: B("Correct the name or declare the service account."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
