//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-image-owner"),
    title: B("AMI is looked up without saying whose it is"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0344"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_386"), inputs: B(&[]) }, Alias { id: B("aws-ec2-specify-ami-owners"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("data.aws_ami")]),
    why: B("Anyone can publish an image whose name matches, and it is taken as soon as it is the latest."),
    fix: B("Set owners, such as [\"amazon\"] or an account."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
