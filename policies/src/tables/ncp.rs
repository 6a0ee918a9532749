//! Meta data of the policies in `ncp`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Access control group lets traffic out to the whole internet.
pub static NCP_ACCESS_CONTROL_GROUP_EGRESS_ANYWHERE: Meta = Meta {
    id: B("ncp-access-control-group-egress-anywhere"),
    title: B("Access control group lets traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_access_control_group_rule")]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks that it needs."),
    page: B(include_str!("../ncp/server/access_control_group_egress/policy.md")),
    links: B(&[]),
};

/// Access control group opens HTTP to the internet.
pub static NCP_ACCESS_CONTROL_GROUP_HTTP_OPEN: Meta = Meta {
    id: B("ncp-access-control-group-http-open"),
    title: B("Access control group opens HTTP to the internet"),
    severity: Severity::Medium,
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
    page: B(include_str!("../ncp/server/access_control_group_http/policy.md")),
    links: B(&[]),
};

/// Access control group opens RDP to the internet.
pub static NCP_ACCESS_CONTROL_GROUP_RDP_OPEN: Meta = Meta {
    id: B("ncp-access-control-group-rdp-open"),
    title: B("Access control group opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_access_control_group_rule")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../ncp/server/access_control_group_rdp/policy.md")),
    links: B(&[]),
};

/// Access control group opens SSH to the internet.
pub static NCP_ACCESS_CONTROL_GROUP_SSH_OPEN: Meta = Meta {
    id: B("ncp-access-control-group-ssh-open"),
    title: B("Access control group opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_access_control_group_rule")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../ncp/server/access_control_group_ssh/policy.md")),
    links: B(&[]),
};

/// Network ACL rule lets all ports in.
pub static NCP_NETWORK_ACL_ALL_PORTS: Meta = Meta {
    id: B("ncp-network-acl-all-ports"),
    title: B("Network ACL rule lets all ports in"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_12"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_network_acl_rule")]),
    why: B("A network ACL that lets every port in filters nothing: whatever listens can be reached."),
    fix: B("Name the ports that the subnet serves in port_range."),
    page: B(include_str!("../ncp/server/network_acl_all_ports/policy.md")),
    links: B(&[]),
};

/// Network ACL lets FTP in from the internet.
pub static NCP_NETWORK_ACL_FTP_OPEN: Meta = Meta {
    id: B("ncp-network-acl-ftp-open"),
    title: B("Network ACL lets FTP in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when an access control group is too wide; here it lets port 21 in from everyone.",
    ),
    fix: B("Allow the ports that clients need from the networks they come from."),
    page: B(include_str!("../ncp/server/network_acl_ftp/policy.md")),
    links: B(&[]),
};

/// Network ACL lets FTP data in from the internet.
pub static NCP_NETWORK_ACL_FTP_DATA_OPEN: Meta = Meta {
    id: B("ncp-network-acl-ftp-data-open"),
    title: B("Network ACL lets FTP data in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when an access control group is too wide; here it lets port 20 in from everyone.",
    ),
    fix: B("Allow the ports that clients need from the networks they come from."),
    page: B(include_str!("../ncp/server/network_acl_ftp_data/policy.md")),
    links: B(&[]),
};

/// Network ACL lets RDP in from the internet.
pub static NCP_NETWORK_ACL_RDP_OPEN: Meta = Meta {
    id: B("ncp-network-acl-rdp-open"),
    title: B("Network ACL lets RDP in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_11"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when an access control group is too wide; here it lets port 3389 in from everyone.",
    ),
    fix: B("Allow the ports that clients need from the networks they come from."),
    page: B(include_str!("../ncp/server/network_acl_rdp/policy.md")),
    links: B(&[]),
};

/// Network ACL lets SSH in from the internet.
pub static NCP_NETWORK_ACL_SSH_OPEN: Meta = Meta {
    id: B("ncp-network-acl-ssh-open"),
    title: B("Network ACL lets SSH in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_10"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when an access control group is too wide; here it lets port 22 in from everyone.",
    ),
    fix: B("Allow the ports that clients need from the networks they come from."),
    page: B(include_str!("../ncp/server/network_acl_ssh/policy.md")),
    links: B(&[]),
};
