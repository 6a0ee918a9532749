//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-data-catalog-public"),
    title: B("OCI Data Catalog has no private endpoint"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_23"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_datacatalog_catalog")]),
    why: B("What it knows about your data is reached over the internet."),
    fix: B("Name private endpoints in attached_catalog_private_endpoints."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
