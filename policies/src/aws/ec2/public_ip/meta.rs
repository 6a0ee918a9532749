//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-public-ip"),
    title: B("EC2 instance gets a public IP address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_88"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_389"), inputs: B(&[]) }, Alias { id: B("AWS-0009"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-public-ip"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_instance"), B("aws_spot_instance_request"), B("aws_launch_template"), B("aws_launch_configuration")]),
    why: B("Every service that listens on the instance is one wrong security group rule away from the internet."),
    fix: B("Leave associate_public_ip_address out or set it to false; let a load balancer or NAT gateway face the internet."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
