//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-ingress-no-tls"),
    title: B("Ingress serves without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("require-ingress-https"), inputs: B(&[]) }, Alias { id: B("K8sHttpsOnly"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Ingress"), B("kubernetes_ingress"), B("kubernetes_ingress_v1"), B("kubernetes_manifest")]),
    why: B("Passwords and session cookies then travel in clear text. Where TLS ends at a load balancer or the controller's default certificate serves, waive the finding."),
    fix: B("Write tls with the hosts and the Secret that holds the certificate."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
