//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-user-data-secret"),
    title: B("User data shows a secret"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_46"), inputs: B(&[]) }, Alias { id: B("AWS-0029"), inputs: B(&[]) }, Alias { id: B("AWS-0129"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-secrets-in-user-data"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-secrets-in-launch-template-user-data"), inputs: B(&[]) }, Alias { id: B("aws-autoscaling-no-sensitive-info"), inputs: B(&[]) }, Alias { id: B("AWS-0122"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_instance"), B("aws_launch_template"), B("aws_launch_configuration"), B("aws_spot_instance_request")]),
    why: B("Every process on the instance, and everyone who may describe it, can read its user data."),
    fix: B("Give the instance a role, and let it fetch secrets from Secrets Manager or Parameter Store."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
