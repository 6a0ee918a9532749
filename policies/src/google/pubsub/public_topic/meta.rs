//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-pubsub-public-topic"),
    title: B("Pub/Sub topic or subscription is open to everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_99"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_pubsub_topic_iam_member"), B("google_pubsub_topic_iam_binding"), B("google_pubsub_topic_iam_policy"), B("google_pubsub_subscription_iam_member"), B("google_pubsub_subscription_iam_binding"), B("google_pubsub_subscription_iam_policy")]),
    why: B("Everyone can read the messages or send forged ones."),
    fix: B("Grant the role to the accounts and groups that need it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
