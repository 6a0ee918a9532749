//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-vpc-subnet-public-ip"),
    title: B("Subnet gives every instance a public IP address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_130"), inputs: B(&[]) }, Alias { id: B("AWS-0164"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-public-ip-subnet"), inputs: B(&[]) }, Alias { id: B("aws-vpc-no-public-ip-subnet"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_subnet"), B("aws_default_subnet")]),
    why: B("Whatever is launched in the subnet faces the internet, whether or not anybody thought of it."),
    fix: B("Leave map_public_ip_on_launch out or set it to false, and give public addresses to the few that need one."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
