//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ssm-session-no-key"),
    title: B("Session Manager does not encrypt sessions with a KMS key"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_112"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ssm_document")]),
    why: B("What is typed and shown in a session is protected by TLS alone; with a key of yours you also decide who may decrypt it."),
    fix: B("Name a KMS key in kmsKeyId of the document's inputs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
