//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("cloudstack-user-data-secret"),
    title: B("User data of a CloudStack machine shows a secret"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("secret"),
    provider: B("cloudstack"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CLDSTK-0001"), inputs: B(&[]) }, Alias { id: B("cloudstack-compute-no-sensitive-info"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("cloudstack_instance")]),
    why: B("Whoever may look at the machine, or runs on it, reads the secret."),
    fix: B("Let the machine fetch it from a secret store when it starts."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
