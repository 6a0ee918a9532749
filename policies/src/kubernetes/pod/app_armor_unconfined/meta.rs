//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-app-armor-unconfined"),
    title: B("AppArmor is switched off or has no valid profile"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0002"), inputs: B(&[]) }, Alias { id: B("K8sPSPAppArmor"), inputs: B(&[]) }, Alias { id: B("restrict-apparmor-profiles"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("AppArmor") }]),
    applies_to: B(&[B("*")]),
    why: B("AppArmor keeps a container from files and operations that it has no business with."),
    fix: B("Use the profile RuntimeDefault."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
