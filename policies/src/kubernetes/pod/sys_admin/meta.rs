//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-sys-admin"),
    title: B("Container has the capability SYS_ADMIN or SYS_MODULE"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_39"), inputs: B(&[]) }, Alias { id: B("KSV-0005"), inputs: B(&[]) }, Alias { id: B("KSV-0120"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.9") }]),
    applies_to: B(&[B("*")]),
    why: B("SYS_ADMIN is nearly root on the node, SYS_MODULE loads code into its kernel."),
    fix: B("Take it out, and add the narrower capability that the program needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
