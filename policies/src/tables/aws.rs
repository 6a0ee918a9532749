//! Meta data of the policies in `aws`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

/// EBS volume is not encrypted.
pub static AWS_EBS_VOLUME_ENCRYPTED: Meta = Meta {
    id: B("aws-ebs-volume-encrypted"),
    title: B("EBS volume is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_3"), inputs: B(&[]) }, Alias { id: B("AWS-0026"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.2.1") }]),
    applies_to: B(&[B("aws_ebs_volume")]),
    why: B("Snapshots of the volume can be read by who gets hold of them."),
    fix: B("Set encrypted = true, or switch on encryption by default in the region."),
    page: B(include_str!("../aws/ebs/volume_encrypted/policy.md")),
    links: B(&[]),
};

/// Instance metadata can be read without a token.
pub static AWS_EC2_IMDSV2: Meta = Meta {
    id: B("aws-ec2-imdsv2"),
    title: B("Instance metadata can be read without a token"),
    severity: Severity::High,
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_79"), inputs: B(&[]) },
        Alias { id: B("AWS-0028"), inputs: B(&[]) },
        Alias { id: B("AWS-0130"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.6") }]),
    applies_to: B(&[B("aws_instance"), B("aws_launch_template"), B("aws_launch_configuration")]),
    why: B("A program that can be made to fetch an address gives away the credentials of the instance."),
    fix: B("Set metadata_options { http_tokens = \"required\" }."),
    page: B(include_str!("../aws/ec2/imdsv2/policy.md")),
    links: B(&[]),
};

/// EFS file system is not encrypted.
pub static AWS_EFS_ENCRYPTED: Meta = Meta {
    id: B("aws-efs-encrypted"),
    title: B("EFS file system is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_42"), inputs: B(&[]) }, Alias { id: B("AWS-0037"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.4.1") }]),
    applies_to: B(&[B("aws_efs_file_system")]),
    why: B("Data at rest is readable to who gets hold of the storage, and encryption cannot be switched on later."),
    fix: B("Set encrypted = true."),
    page: B(include_str!("../aws/efs/encrypted/policy.md")),
    links: B(&[]),
};

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

/// IAM policy allows everything.
pub static AWS_IAM_ADMIN_POLICY: Meta = Meta {
    id: B("aws-iam-admin-policy"),
    title: B("IAM policy allows everything"),
    severity: Severity::High,
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_62"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_63"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_1"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_49"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.16") }]),
    applies_to: B(&[
        B("aws_iam_policy"),
        B("aws_iam_role_policy"),
        B("aws_iam_user_policy"),
        B("aws_iam_group_policy"),
        B("aws_iam_role"),
        B("data.aws_iam_policy_document"),
        B("aws_ssoadmin_permission_set_inline_policy"),
    ]),
    why: B("Whoever gets the policy can do everything in the account."),
    fix: B("Name the actions and the resources that are needed."),
    page: B(include_str!("../aws/iam/admin_policy/policy.md")),
    links: B(&[]),
};

/// RDS cluster is not encrypted.
pub static AWS_RDS_CLUSTER_STORAGE_ENCRYPTED: Meta = Meta {
    id: B("aws-rds-cluster-storage-encrypted"),
    title: B("RDS cluster is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_96"), inputs: B(&[]) }, Alias { id: B("AWS-0079"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.1") }]),
    applies_to: B(&[B("aws_rds_cluster")]),
    why: B(
        "Snapshots and disks of the cluster can be read by who gets hold of them, and encryption cannot be switched on later.",
    ),
    fix: B("Set storage_encrypted = true."),
    page: B(include_str!("../aws/rds/cluster_storage_encrypted/policy.md")),
    links: B(&[]),
};

/// RDS instance is not encrypted.
pub static AWS_RDS_INSTANCE_STORAGE_ENCRYPTED: Meta = Meta {
    id: B("aws-rds-instance-storage-encrypted"),
    title: B("RDS instance is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_16"), inputs: B(&[]) }, Alias { id: B("AWS-0080"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.1") }]),
    applies_to: B(&[B("aws_db_instance")]),
    why: B(
        "Snapshots and disks of the database can be read by who gets hold of them, and encryption cannot be switched on later.",
    ),
    fix: B("Set storage_encrypted = true."),
    page: B(include_str!("../aws/rds/instance_storage_encrypted/policy.md")),
    links: B(&[]),
};

/// RDS instance is public.
pub static AWS_RDS_PUBLIC: Meta = Meta {
    id: B("aws-rds-public"),
    title: B("RDS instance is public"),
    severity: Severity::Critical,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_17"), inputs: B(&[]) }, Alias { id: B("AWS-0180"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.3") }]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster_instance")]),
    why: B("The database has a public address: a weak password or one open rule is enough."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("../aws/rds/publicly_accessible/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves block_public_acls off.
pub static AWS_S3_BLOCK_PUBLIC_ACLS: Meta = Meta {
    id: B("aws-s3-block-public-acls"),
    title: B("S3 public access block leaves block_public_acls off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_53"), inputs: B(&[]) },
        Alias { id: B("AWS-0086"), inputs: B(&[]) },
        Alias { id: B("aws-s3-block-public-acls"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With block_public_acls off, new public ACLs are accepted."),
    fix: B("Set block_public_acls = true."),
    page: B(include_str!("../aws/s3/block_public_acls/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves block_public_policy off.
pub static AWS_S3_BLOCK_PUBLIC_POLICY: Meta = Meta {
    id: B("aws-s3-block-public-policy"),
    title: B("S3 public access block leaves block_public_policy off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_54"), inputs: B(&[]) },
        Alias { id: B("AWS-0087"), inputs: B(&[]) },
        Alias { id: B("aws-s3-block-public-policy"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With block_public_policy off, policies that allow everyone are accepted."),
    fix: B("Set block_public_policy = true."),
    page: B(include_str!("../aws/s3/block_public_policy/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves ignore_public_acls off.
pub static AWS_S3_IGNORE_PUBLIC_ACLS: Meta = Meta {
    id: B("aws-s3-ignore-public-acls"),
    title: B("S3 public access block leaves ignore_public_acls off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_55"), inputs: B(&[]) },
        Alias { id: B("AWS-0091"), inputs: B(&[]) },
        Alias { id: B("aws-s3-ignore-public-acls"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With ignore_public_acls off, public ACLs that are there have an effect."),
    fix: B("Set ignore_public_acls = true."),
    page: B(include_str!("../aws/s3/ignore_public_acls/policy.md")),
    links: B(&[]),
};

/// S3 bucket has no public access block.
pub static AWS_S3_NO_PUBLIC_ACCESS_BLOCK: Meta = Meta {
    id: B("aws-s3-no-public-access-block"),
    title: B("S3 bucket has no public access block"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV2_AWS_6"), inputs: B(&[]) },
        Alias { id: B("AWS-0094"), inputs: B(&[]) },
        Alias { id: B("aws-s3-specify-public-access-block"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Without a public access block one ACL or policy is enough to make the bucket public."),
    fix: B("Add an aws_s3_bucket_public_access_block for the bucket with all four settings on."),
    page: B(include_str!("../aws/s3/no_public_access_block/policy.md")),
    links: B(&[]),
};

/// S3 bucket ACL lets everyone read.
pub static AWS_S3_PUBLIC_ACL: Meta = Meta {
    id: B("aws-s3-public-acl"),
    title: B("S3 bucket ACL lets everyone read"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_20"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_375"), inputs: B(&[]) },
        Alias { id: B("AWS-0092"), inputs: B(&[]) },
        Alias { id: B("CKV2_AWS_43"), inputs: B(&[]) },
        Alias { id: B("s3-bucket-public-read-prohibited"), inputs: B(&[]) },
        Alias { id: B("aws-s3-no-public-access-with-acl"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_acl")]),
    why: B("Everyone on the internet can list the bucket and read what the ACL covers."),
    fix: B(
        "Set the ACL to private, or leave it out; switch on all four settings of a public access block for the bucket.",
    ),
    page: B(include_str!("../aws/s3/public_acl/policy.md")),
    links: B(&[]),
};

/// S3 bucket policy allows everyone.
pub static AWS_S3_PUBLIC_POLICY: Meta = Meta {
    id: B("aws-s3-public-policy"),
    title: B("S3 bucket policy allows everyone"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_70"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_policy")]),
    why: B("Everyone on the internet can do what the statement allows."),
    fix: B("Name the principals, or add a condition on the account, the organisation or the network."),
    page: B(include_str!("../aws/s3/public_policy/policy.md")),
    links: B(&[]),
};

/// S3 bucket ACL lets everyone write.
pub static AWS_S3_PUBLIC_WRITE_ACL: Meta = Meta {
    id: B("aws-s3-public-write-acl"),
    title: B("S3 bucket ACL lets everyone write"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_57"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_acl")]),
    why: B("Everyone on the internet can put objects into the bucket, and delete what is there."),
    fix: B(
        "Set the ACL to private, or leave it out; switch on all four settings of a public access block for the bucket.",
    ),
    page: B(include_str!("../aws/s3/public_write_acl/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves restrict_public_buckets off.
pub static AWS_S3_RESTRICT_PUBLIC_BUCKETS: Meta = Meta {
    id: B("aws-s3-restrict-public-buckets"),
    title: B("S3 public access block leaves restrict_public_buckets off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_56"), inputs: B(&[]) },
        Alias { id: B("AWS-0093"), inputs: B(&[]) },
        Alias { id: B("aws-s3-no-public-buckets"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With restrict_public_buckets off, a public policy lets everyone in."),
    fix: B("Set restrict_public_buckets = true."),
    page: B(include_str!("../aws/s3/restrict_public_buckets/policy.md")),
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
