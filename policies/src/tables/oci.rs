//! Meta data of the policies in `oci`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Network security group opens SSH to the internet.
pub static OCI_SECURITY_GROUP_SSH_OPEN: Meta = Meta {
    id: B("oci-security-group-ssh-open"),
    title: B("Network security group opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("oci"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_22"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_network_security_group_security_rule")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../oci/network/security_group_ssh/policy.md")),
    links: B(&[]),
};

/// Security list has no ingress rules.
pub static OCI_SECURITY_LIST_WITHOUT_INGRESS: Meta = Meta {
    id: B("oci-security-list-without-ingress"),
    title: B("Security list has no ingress rules"),
    severity: Severity::Info,
    family: B("open-security-group"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_16"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_security_list")]),
    why: B("A list without ingress rules lets nothing in, which is often a list that somebody forgot to finish."),
    fix: B("Write the ingress rules that the subnet needs, or remove the list."),
    page: B(include_str!("../oci/network/security_list_ingress/policy.md")),
    links: B(&[]),
};

/// Security list opens RDP to the internet.
pub static OCI_SECURITY_LIST_RDP_OPEN: Meta = Meta {
    id: B("oci-security-list-rdp-open"),
    title: B("Security list opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("oci"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_20"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_security_list")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../oci/network/security_list_rdp/policy.md")),
    links: B(&[]),
};

/// Security list opens SSH to the internet.
pub static OCI_SECURITY_LIST_SSH_OPEN: Meta = Meta {
    id: B("oci-security-list-ssh-open"),
    title: B("Security list opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("oci"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_19"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_core_security_list")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../oci/network/security_list_ssh/policy.md")),
    links: B(&[]),
};
