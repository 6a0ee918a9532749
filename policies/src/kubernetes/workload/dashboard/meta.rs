//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-dashboard"),
    title: B("Kubernetes dashboard is deployed"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_33"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The dashboard shows and changes the cluster in a browser, with the rights of its service account; it was the way into clusters that left it open."),
    fix: B("Use kubectl, or a dashboard that acts with the user's own rights."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
