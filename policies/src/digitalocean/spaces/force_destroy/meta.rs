//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("digitalocean-spaces-force-destroy"),
    title: B("Spaces bucket is deleted with all that is in it"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("digitalocean"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("DIG-0009"), inputs: B(&[]) }, Alias { id: B("digitalocean-spaces-disable-force-destroy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_spaces_bucket")]),
    why: B("A change that forces a new bucket deletes every object."),
    fix: B("Drop force_destroy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
