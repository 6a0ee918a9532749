//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-nginx-lua-snippet"),
    title: B("Ingress runs Lua code in its controller"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_152"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Ingress"), B("kubernetes_ingress"), B("kubernetes_ingress_v1"), B("kubernetes_manifest")]),
    why: B("Lua in a snippet runs inside of the controller, which reads every secret of the cluster (CVE-2021-25742)."),
    fix: B("Take the annotation out, and switch snippets off in the controller (allow-snippet-annotations: false)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
