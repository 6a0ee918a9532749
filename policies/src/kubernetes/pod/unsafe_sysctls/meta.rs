//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-unsafe-sysctls"),
    title: B("Pod sets unsafe kernel parameters"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0026"), inputs: B(&[]) }, Alias { id: B("unsafe-sysctls"), inputs: B(&[]) }, Alias { id: B("K8sPSPForbiddenSysctls"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("sysctls") }]),
    applies_to: B(&[B("*")]),
    why: B("Kernel parameters outside of the safe set act on the whole node or switch protections off."),
    fix: B("Set only parameters of the safe set."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
