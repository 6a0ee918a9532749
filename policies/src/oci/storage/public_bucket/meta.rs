//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-objectstorage-public-bucket"),
    title: B("Object Storage bucket is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("oci"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_10"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-oci-2.0"), id: B("5.1.1") }]),
    applies_to: B(&[B("oci_objectstorage_bucket")]),
    why: B("Everyone on the internet can read the objects."),
    fix: B("Set access_type = \"NoPublicAccess\", the default; share single objects by pre-authenticated requests."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("access_type"), value: Literal::Text(B("NoPublicAccess")) }]) }]),
};
