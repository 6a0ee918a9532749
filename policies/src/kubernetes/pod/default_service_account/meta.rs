//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-default-service-account"),
    title: B("Pod runs as the default service account"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("default-service-account"), inputs: B(&[]) }, Alias { id: B("restrict-service-account"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.5") }]),
    applies_to: B(&[B("*")]),
    why: B("What is granted to the default service account is granted to every pod of the namespace. A pod that gets no token is no risk."),
    fix: B("Make a service account for the workload and name it in serviceAccountName, or write automountServiceAccountToken: false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
