//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-glue-catalog-encrypted"),
    title: B("Glue data catalog is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_94"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_glue_data_catalog_encryption_settings")]),
    why: B("The catalog holds the names and places of all tables, and the passwords of connections."),
    fix: B("Set catalog_encryption_mode = \"SSE-KMS\" and return_connection_password_encrypted = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
