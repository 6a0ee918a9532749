//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-database-open"),
    title: B("Security group opens a database port to the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group"), B("aws_default_security_group"), B("aws_security_group_rule"), B("aws_vpc_security_group_ingress_rule")]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B("Allow the port from the security group of the applications that use the database: referenced_security_group_id or security_groups."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
