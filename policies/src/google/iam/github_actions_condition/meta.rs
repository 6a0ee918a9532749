//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-workload-identity-github"),
    title: B("Condition for GitHub Actions does not name a repository or its owner"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_125"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_iam_workload_identity_pool_provider")]),
    why: B("Other claims, such as the branch or the name of the workflow, are chosen by whoever owns any repository on GitHub."),
    fix: B("Compare assertion.repository_owner_id, assertion.repository_id or assertion.sub in attribute_condition."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
