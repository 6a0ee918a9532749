//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-host-aliases"),
    title: B("Pod writes names into its hosts file"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0007"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A name that is written there leads elsewhere than DNS says, and nobody who looks at DNS sees it."),
    fix: B("Drop hostAliases, and give names in DNS or by Services of type ExternalName."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
