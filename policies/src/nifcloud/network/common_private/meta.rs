//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-common-private-network"),
    title: B("NIFCLOUD resource is in the common private network"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0005"), inputs: B(&[]) }, Alias { id: B("NIF-0010"), inputs: B(&[]) }, Alias { id: B("NIF-0013"), inputs: B(&[]) }, Alias { id: B("NIF-0017"), inputs: B(&[]) }, Alias { id: B("NIF-0019"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_instance"), B("nifcloud_db_instance"), B("nifcloud_nas_instance"), B("nifcloud_router"), B("nifcloud_elb")]),
    why: B("The network is shared with every other customer of the zone."),
    fix: B("Make a nifcloud_private_lan and name it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
