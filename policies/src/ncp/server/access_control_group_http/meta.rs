//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-access-control-group-http-open"),
    title: B("Access control group opens HTTP to the internet"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_25"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_access_control_group_rule")]),
    why: B("Port 80 carries traffic that anyone on the way can read and change."),
    fix: B("Serve HTTPS on port 443; leave port 80 to a load balancer that redirects."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
