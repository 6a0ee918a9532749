//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sagemaker-own-key"),
    title: B("SageMaker storage is not encrypted with a key of your own"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_22"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_98"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_187"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sagemaker_notebook_instance"), B("aws_sagemaker_endpoint_configuration"), B("aws_sagemaker_domain")]),
    why: B("Models and training data lie on the volume: only for a key of your own can you decide who may read it, and see who did."),
    fix: B("Name a KMS key in kms_key_id (notebooks and domains) or kms_key_arn (endpoint configurations)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
