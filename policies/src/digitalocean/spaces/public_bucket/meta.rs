//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("digitalocean-spaces-public-bucket"),
    title: B("Spaces bucket or object is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("digitalocean"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_DIO_3"), inputs: B(&[]) }, Alias { id: B("DIG-0006"), inputs: B(&[]) }, Alias { id: B("digitalocean-spaces-acl-no-public-read"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_spaces_bucket"), B("digitalocean_spaces_bucket_object")]),
    why: B("Everyone on the internet can read what is public."),
    fix: B("Set acl = \"private\", the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("acl"), value: Literal::Text(B("private")) }]) }]),
};
