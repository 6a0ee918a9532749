//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-proc-mount"),
    title: B("Container has an unmasked /proc"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0027"), inputs: B(&[]) }, Alias { id: B("unsafe-proc-mount"), inputs: B(&[]) }, Alias { id: B("K8sPSPProcMount"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("procMount") }]),
    applies_to: B(&[B("*")]),
    why: B("An unmasked /proc shows the container what the runtime hides of its node."),
    fix: B("Leave procMount out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.procMount"), value: Literal::Text(B("Default")) }]) }]),
};
