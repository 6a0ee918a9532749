//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-cloud-run-public"),
    title: B("Cloud Run service can be invoked by everyone"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_102"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_cloud_run_service_iam_member"), B("google_cloud_run_service_iam_binding"), B("google_cloud_run_service_iam_policy"), B("google_cloud_run_v2_service_iam_member"), B("google_cloud_run_v2_service_iam_binding"), B("google_cloud_run_v2_service_iam_policy"), B("google_cloud_run_v2_job_iam_member"), B("google_cloud_run_v2_job_iam_binding"), B("google_cloud_run_v2_job_iam_policy")]),
    why: B("Everyone on the internet reaches the service; what it does not check itself, nobody checks."),
    fix: B("Grant roles/run.invoker to callers; put Identity-Aware Proxy or a load balancer in front of a public site."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
