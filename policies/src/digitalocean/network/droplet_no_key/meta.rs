//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("digitalocean-droplet-no-key"),
    title: B("Droplet has no SSH key"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("digitalocean"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_DIO_2"), inputs: B(&[]) }, Alias { id: B("DIG-0004"), inputs: B(&[]) }, Alias { id: B("digitalocean-compute-use-ssh-keys"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_droplet")]),
    why: B("A password for root is mailed, and can be guessed."),
    fix: B("Name keys in ssh_keys."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
