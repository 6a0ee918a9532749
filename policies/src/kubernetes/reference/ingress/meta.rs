//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-dangling-ingress"),
    title: B("Ingress leads to a Service that is not there"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("dangling-ingress"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Ingress"), B("kubernetes_ingress"), B("kubernetes_ingress_v1"), B("kubernetes_manifest")]),
    why: B("Requests to the path are answered with an error of the controller."),
    fix: B("Write the name of the Service into the backend."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
