//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-nginx-annotation-injection"),
    title: B("Annotation of an Ingress breaks out of its value"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KCV-0093"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Ingress"), B("kubernetes_ingress"), B("kubernetes_ingress_v1"), B("kubernetes_manifest")]),
    why: B("Characters that end a value put directives into the controller's configuration: who may write Ingresses runs code in the controller (CVE-2025-1974 and its siblings)."),
    fix: B("Write a plain URL or name, and update ingress-nginx to 1.12.1 or later."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
