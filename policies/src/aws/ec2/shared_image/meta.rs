//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-shared-image"),
    title: B("AMI is shared with another account or with everyone"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_205"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ami_launch_permission")]),
    why: B("Who launches the image can read everything that was left on its disk."),
    fix: B("Share images within the organisation (organization_arn), and only those built to be shared."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
