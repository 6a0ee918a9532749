//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-transfer-ftp"),
    title: B("Transfer server speaks FTP"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_357"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_transfer_server")]),
    why: B("Passwords and files travel in plain text."),
    fix: B("List only SFTP, FTPS or AS2 in protocols."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
