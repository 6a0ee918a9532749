//! Meta data of the policies in `openstack`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Firewall rule lets traffic in from the whole internet.
pub static OPENSTACK_FIREWALL_RULE_INGRESS_ANYWHERE: Meta = Meta {
    id: B("openstack-firewall-rule-ingress-anywhere"),
    title: B("Firewall rule lets traffic in from the whole internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("openstack"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("OPNSTK-0002"), inputs: B(&[]) },
        Alias { id: B("openstack-compute-no-public-access"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_fw_rule_v1")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("../openstack/network/firewall_rule/policy.md")),
    links: B(&[]),
};

/// Security group lets traffic out to the whole internet.
pub static OPENSTACK_SECURITY_GROUP_EGRESS_ANYWHERE: Meta = Meta {
    id: B("openstack-security-group-egress-anywhere"),
    title: B("Security group lets traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("openstack"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("OPNSTK-0004"), inputs: B(&[]) },
        Alias { id: B("openstack-networking-no-public-egress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_networking_secgroup_rule_v2")]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks that it needs."),
    page: B(include_str!("../openstack/network/security_group_egress/policy.md")),
    links: B(&[]),
};

/// Security group lets traffic in from the whole internet.
pub static OPENSTACK_SECURITY_GROUP_INGRESS_ANYWHERE: Meta = Meta {
    id: B("openstack-security-group-ingress-anywhere"),
    title: B("Security group lets traffic in from the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("openstack"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("OPNSTK-0003"), inputs: B(&[]) },
        Alias { id: B("openstack-networking-no-public-ingress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_compute_secgroup_v2"), B("openstack_networking_secgroup_rule_v2")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("../openstack/network/security_group_ingress/policy.md")),
    links: B(&[]),
};

/// Security group opens RDP to the internet.
pub static OPENSTACK_SECURITY_GROUP_RDP_OPEN: Meta = Meta {
    id: B("openstack-security-group-rdp-open"),
    title: B("Security group opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("openstack"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OPENSTACK_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_compute_secgroup_v2"), B("openstack_networking_secgroup_rule_v2")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../openstack/network/security_group_rdp/policy.md")),
    links: B(&[]),
};

/// Security group opens SSH to the internet.
pub static OPENSTACK_SECURITY_GROUP_SSH_OPEN: Meta = Meta {
    id: B("openstack-security-group-ssh-open"),
    title: B("Security group opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("openstack"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OPENSTACK_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_compute_secgroup_v2"), B("openstack_networking_secgroup_rule_v2")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../openstack/network/security_group_ssh/policy.md")),
    links: B(&[]),
};
