//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-nginx-snippet"),
    title: B("Ingress holds a snippet of nginx configuration"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_153"), inputs: B(&[]) }, Alias { id: B("disallow-ingress-nginx-custom-snippets"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Ingress"), B("kubernetes_ingress"), B("kubernetes_ingress_v1"), B("kubernetes_manifest")]),
    why: B("Snippets go into the configuration of the controller unchecked: who may write Ingresses reads every secret of the cluster (CVE-2021-25742)."),
    fix: B("Take the annotation out, and switch snippets off in the controller (allow-snippet-annotations: false)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
