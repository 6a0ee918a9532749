//! Meta data of the policies in `alicloud`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Security group opens RDP to the internet.
pub static ALICLOUD_SECURITY_GROUP_RDP_OPEN: Meta = Meta {
    id: B("alicloud-security-group-rdp-open"),
    title: B("Security group opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_security_group_rule")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../alicloud/ecs/security_group_rdp/policy.md")),
    links: B(&[]),
};

/// Security group opens SSH to the internet.
pub static ALICLOUD_SECURITY_GROUP_SSH_OPEN: Meta = Meta {
    id: B("alicloud-security-group-ssh-open"),
    title: B("Security group opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_security_group_rule")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../alicloud/ecs/security_group_ssh/policy.md")),
    links: B(&[]),
};
