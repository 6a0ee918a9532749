//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-function-public"),
    title: B("Cloud Function can be invoked by everyone"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_107"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_cloudfunctions_function_iam_member"), B("google_cloudfunctions_function_iam_binding"), B("google_cloudfunctions_function_iam_policy"), B("google_cloudfunctions2_function_iam_member"), B("google_cloudfunctions2_function_iam_binding"), B("google_cloudfunctions2_function_iam_policy")]),
    why: B("Everyone on the internet reaches the function; what it does not check itself, nobody checks."),
    fix: B("Grant roles/cloudfunctions.invoker to callers, or put a gateway that checks them in front."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
