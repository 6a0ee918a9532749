//! Meta data of the policies in `aws`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

/// EKS node group opens SSH to the internet.
pub static AWS_EKS_NODE_GROUP_SSH_OPEN: Meta = Meta {
    id: B("aws-eks-node-group-ssh-open"),
    title: B("EKS node group opens SSH to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_100"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_eks_node_group")]),
    why: B(
        "A node group with an SSH key and no source security groups opens port 22 of its nodes to the whole internet.",
    ),
    fix: B(
        "Name the groups that may connect in source_security_group_ids, or leave remote_access out and use Session Manager.",
    ),
    page: B(include_str!("../aws/eks/node_group_ssh/policy.md")),
    links: B(&[]),
};

/// EKS cluster has a public endpoint.
pub static AWS_EKS_PUBLIC_ENDPOINT: Meta = Meta {
    id: B("aws-eks-public-endpoint"),
    title: B("EKS cluster has a public endpoint"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_39"), inputs: B(&[]) },
        Alias { id: B("AWS-0040"), inputs: B(&[]) },
        Alias { id: B("aws-eks-no-public-cluster-access"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-eks-1.5"), id: B("5.4.2") }]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("A public endpoint leaves credentials as the only thing between the internet and the cluster."),
    fix: B("Set endpoint_public_access = false and endpoint_private_access = true, and connect from inside the VPC."),
    page: B(include_str!("../aws/eks/public_endpoint/policy.md")),
    links: B(&[]),
};

/// EKS cluster answers its API to the whole internet.
pub static AWS_EKS_PUBLIC_ENDPOINT_OPEN: Meta = Meta {
    id: B("aws-eks-public-endpoint-open"),
    title: B("EKS cluster answers its API to the whole internet"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_38"), inputs: B(&[]) },
        Alias { id: B("AWS-0041"), inputs: B(&[]) },
        Alias { id: B("aws-eks-no-public-cluster-access-to-cidr"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-eks-1.5"), id: B("5.4.1") }]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("Everyone can try credentials against the API server of the cluster, and use the next flaw in it."),
    fix: B(
        "Name the networks of administrators and pipelines in public_access_cidrs, or set endpoint_public_access = false.",
    ),
    page: B(include_str!("../aws/eks/public_endpoint_open/policy.md")),
    links: B(&[]),
};

/// Default security group of a VPC lets traffic through.
pub static AWS_DEFAULT_SECURITY_GROUP_OPEN: Meta = Meta {
    id: B("aws-default-security-group-open"),
    title: B("Default security group of a VPC lets traffic through"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_12"), inputs: B(&[]) }, Alias { id: B("AWS-0173"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.4") }]),
    applies_to: B(&[B("aws_vpc"), B("aws_default_security_group")]),
    why: B(
        "Whatever is launched without naming a security group gets the default one, and with it whatever that lets through.",
    ),
    fix: B(
        "Declare aws_default_security_group with the vpc_id and no rules: Terraform then takes the default ones away.",
    ),
    page: B(include_str!("../aws/vpc/default_security_group/policy.md")),
    links: B(&[]),
};

/// Network ACL rule lets all ports in.
pub static AWS_NETWORK_ACL_ALL_PORTS: Meta = Meta {
    id: B("aws-network-acl-all-ports"),
    title: B("Network ACL rule lets all ports in"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0102"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_352"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-excessive-port-access"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-excessive-port-access"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B("A network ACL that lets every port in filters nothing: whatever listens can be reached."),
    fix: B("Allow the ports that the subnet serves, and the ephemeral ports that answers come back to."),
    page: B(include_str!("../aws/vpc/network_acl_all_ports/policy.md")),
    links: B(&[]),
};

/// Network ACL lets FTP in from the internet.
pub static AWS_NETWORK_ACL_FTP_OPEN: Meta = Meta {
    id: B("aws-network-acl-ftp-open"),
    title: B("Network ACL lets FTP in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_229"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 21 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 21 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_ftp/policy.md")),
    links: B(&[]),
};

/// Network ACL lets FTP data in from the internet.
pub static AWS_NETWORK_ACL_FTP_DATA_OPEN: Meta = Meta {
    id: B("aws-network-acl-ftp-data-open"),
    title: B("Network ACL lets FTP data in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_230"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 20 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 20 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_ftp_data/policy.md")),
    links: B(&[]),
};

/// Network ACL lets RDP in from the internet.
pub static AWS_NETWORK_ACL_RDP_OPEN: Meta = Meta {
    id: B("aws-network-acl-rdp-open"),
    title: B("Network ACL lets RDP in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_231"), inputs: B(&[]) }, Alias { id: B("AWS-0105"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.1") }]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 3389 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 3389 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_rdp/policy.md")),
    links: B(&[]),
};

/// Network ACL lets SSH in from the internet.
pub static AWS_NETWORK_ACL_SSH_OPEN: Meta = Meta {
    id: B("aws-network-acl-ssh-open"),
    title: B("Network ACL lets SSH in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_232"), inputs: B(&[]) },
        Alias { id: B("AWS-0105"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-ingress-acl"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-public-ingress-acl"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.1") }]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 22 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 22 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_ssh/policy.md")),
    links: B(&[]),
};

/// Security group opens all ports to the internet.
pub static AWS_SECURITY_GROUP_ALL_PORTS_OPEN: Meta = Meta {
    id: B("aws-security-group-all-ports-open"),
    title: B("Security group opens all ports to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_277"), inputs: B(&[]) }]),
    controls: B(&[
        Control { standard: B("cis-aws-3.0"), id: B("5.2") },
        Control { standard: B("cis-aws-3.0"), id: B("5.3") },
    ]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Whatever listens on the machines, now or later, can be reached from the whole internet."),
    fix: B("Name the ports that clients need, and the networks that they come from."),
    page: B(include_str!("../aws/vpc/security_group_all_ports/policy.md")),
    links: B(&[]),
};

/// Security group opens a database port to the internet.
pub static AWS_SECURITY_GROUP_DATABASE_OPEN: Meta = Meta {
    id: B("aws-security-group-database-open"),
    title: B("Security group opens a database port to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B(
        "Allow the port from the security group of the applications that use the database: referenced_security_group_id or security_groups.",
    ),
    page: B(include_str!("../aws/vpc/security_group_databases/policy.md")),
    links: B(&[]),
};

/// Security group has no description.
pub static AWS_SECURITY_GROUP_DESCRIPTION: Meta = Meta {
    id: B("aws-security-group-description"),
    title: B("Security group has no description"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0099"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_23"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-add-description-to-security-group"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-add-description-to-security-group"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group")]),
    why: B("A group without a description is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the group is for; it cannot be changed later without replacing the group."),
    page: B(include_str!("../aws/vpc/security_group_description/policy.md")),
    links: B(&[]),
};

/// Security group lets traffic out to the whole internet.
pub static AWS_SECURITY_GROUP_EGRESS_ANYWHERE: Meta = Meta {
    id: B("aws-security-group-egress-anywhere"),
    title: B("Security group lets traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0104"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-egress-sgr"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-public-egress-sgr"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_egress_rule"),
    ]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks, prefix lists or security groups that it needs, or route what leaves through a proxy."),
    page: B(include_str!("../aws/vpc/security_group_egress/policy.md")),
    links: B(&[]),
};

/// Security group lets all traffic out to the whole internet.
pub static AWS_SECURITY_GROUP_EGRESS_ALL_PORTS: Meta = Meta {
    id: B("aws-security-group-egress-all-ports"),
    title: B("Security group lets all traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_382"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_egress_rule"),
    ]),
    why: B(
        "Where a machine may reach every port of everyone, whoever takes it over can load tools and send data away.",
    ),
    fix: B("Name the ports that it needs, such as 443."),
    page: B(include_str!("../aws/vpc/security_group_egress_all_ports/policy.md")),
    links: B(&[]),
};

/// Security group opens HTTP to the internet.
pub static AWS_SECURITY_GROUP_HTTP_OPEN: Meta = Meta {
    id: B("aws-security-group-http-open"),
    title: B("Security group opens HTTP to the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_260"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Port 80 carries traffic that anyone on the way can read and change."),
    fix: B("Serve HTTPS on port 443; leave port 80 to a load balancer that redirects."),
    page: B(include_str!("../aws/vpc/security_group_http/policy.md")),
    links: B(&[]),
};

/// Security group lets traffic in from the whole internet.
pub static AWS_SECURITY_GROUP_INGRESS_ANYWHERE: Meta = Meta {
    id: B("aws-security-group-ingress-anywhere"),
    title: B("Security group lets traffic in from the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B(
        "Name the networks, prefix lists or security groups that clients come from, or publish the service through a load balancer.",
    ),
    page: B(include_str!("../aws/vpc/security_group_ingress/policy.md")),
    links: B(&[]),
};

/// Security group opens RDP to the internet.
pub static AWS_SECURITY_GROUP_RDP_OPEN: Meta = Meta {
    id: B("aws-security-group-rdp-open"),
    title: B("Security group opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_25"), inputs: B(&[]) }, Alias { id: B("AWS-0107"), inputs: B(&[]) }]),
    controls: B(&[
        Control { standard: B("cis-aws-3.0"), id: B("5.2") },
        Control { standard: B("cis-aws-3.0"), id: B("5.3") },
    ]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../aws/vpc/security_group_rdp/policy.md")),
    links: B(&[]),
};

/// Security group rule has no description.
pub static AWS_SECURITY_GROUP_RULE_DESCRIPTION: Meta = Meta {
    id: B("aws-security-group-rule-description"),
    title: B("Security group rule has no description"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0124"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_23"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-add-description-to-security-group-rule"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-add-description-to-security-group-rule"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
        B("aws_vpc_security_group_egress_rule"),
    ]),
    why: B("A rule without a description is kept for years because nobody dares to close it."),
    fix: B("Say in description who needs the rule and what for."),
    page: B(include_str!("../aws/vpc/security_group_rule_description/policy.md")),
    links: B(&[]),
};

/// Security group opens SSH to the internet.
pub static AWS_SECURITY_GROUP_SSH_OPEN: Meta = Meta {
    id: B("aws-security-group-ssh-open"),
    title: B("Security group opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_24"), inputs: B(&[]) },
        Alias { id: B("AWS-0107"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-ingress-sgr"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-public-ingress-sgr"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-aws-3.0"), id: B("5.2") },
        Control { standard: B("cis-aws-3.0"), id: B("5.3") },
    ]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../aws/vpc/security_group_ssh/policy.md")),
    links: B(&[]),
};
