//! Meta data of the policies in `google`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

/// Firewall opens all ports to the internet.
pub static GOOGLE_FIREWALL_ALL_PORTS_OPEN: Meta = Meta {
    id: B("google-firewall-all-ports-open"),
    title: B("Firewall opens all ports to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV2_GCP_12"), inputs: B(&[]) },
        Alias { id: B("GCP-0072"), inputs: B(&[]) },
        Alias { id: B("google-compute-disable-allow-all-ports"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Whatever listens on the machines, now or later, can be reached from the whole internet."),
    fix: B("Name the ports that clients need, and the networks that they come from."),
    page: B(include_str!("../google/compute/firewall_all_ports/policy.md")),
    links: B(&[]),
};

/// Firewall rule is one that the default network comes with.
pub static GOOGLE_FIREWALL_DEFAULT_RULE: Meta = Meta {
    id: B("google-firewall-default-rule"),
    title: B("Firewall rule is one that the default network comes with"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0073"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("The rules that come with the default network open SSH, RDP and ICMP to everyone."),
    fix: B("Remove the rule, and write one for the ports and networks that are needed under a name of its own."),
    page: B(include_str!("../google/compute/firewall_default_rule/policy.md")),
    links: B(&[]),
};

/// Firewall lets traffic out to the whole internet.
pub static GOOGLE_FIREWALL_EGRESS_ANYWHERE: Meta = Meta {
    id: B("google-firewall-egress-anywhere"),
    title: B("Firewall lets traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("GCP-0035"), inputs: B(&[]) },
        Alias { id: B("google-compute-no-public-egress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks that it needs in destination_ranges."),
    page: B(include_str!("../google/compute/firewall_egress/policy.md")),
    links: B(&[]),
};

/// Firewall opens FTP to the internet.
pub static GOOGLE_FIREWALL_FTP_OPEN: Meta = Meta {
    id: B("google-firewall-ftp-open"),
    title: B("Firewall opens FTP to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_75"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("FTP sends passwords and files in the clear."),
    fix: B("Close port 21 to the internet and use SFTP or object storage."),
    page: B(include_str!("../google/compute/firewall_ftp/policy.md")),
    links: B(&[]),
};

/// Firewall opens FTP data to the internet.
pub static GOOGLE_FIREWALL_FTP_DATA_OPEN: Meta = Meta {
    id: B("google-firewall-ftp-data-open"),
    title: B("Firewall opens FTP data to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_77"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("FTP sends files in the clear."),
    fix: B("Close port 20 to the internet and use SFTP or object storage."),
    page: B(include_str!("../google/compute/firewall_ftp_data/policy.md")),
    links: B(&[]),
};

/// Firewall opens HTTP to the internet.
pub static GOOGLE_FIREWALL_HTTP_OPEN: Meta = Meta {
    id: B("google-firewall-http-open"),
    title: B("Firewall opens HTTP to the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_106"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Port 80 carries traffic that anyone on the way can read and change."),
    fix: B("Serve HTTPS on port 443; leave port 80 to a load balancer that redirects."),
    page: B(include_str!("../google/compute/firewall_http/policy.md")),
    links: B(&[]),
};

/// Firewall lets traffic in from the whole internet.
pub static GOOGLE_FIREWALL_INGRESS_ANYWHERE: Meta = Meta {
    id: B("google-firewall-ingress-anywhere"),
    title: B("Firewall lets traffic in from the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("GCP-0027"), inputs: B(&[]) },
        Alias { id: B("google-compute-no-public-ingress"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-gcp-3.0"), id: B("3.6") },
        Control { standard: B("cis-gcp-3.0"), id: B("3.7") },
    ]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from, or publish the service through a load balancer."),
    page: B(include_str!("../google/compute/firewall_ingress/policy.md")),
    links: B(&[]),
};

/// Firewall opens MySQL to the internet.
pub static GOOGLE_FIREWALL_MYSQL_OPEN: Meta = Meta {
    id: B("google-firewall-mysql-open"),
    title: B("Firewall opens MySQL to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_88"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B("Allow port 3306 from the networks of the applications that use the database."),
    page: B(include_str!("../google/compute/firewall_mysql/policy.md")),
    links: B(&[]),
};

/// Firewall opens a large range of ports to the internet.
pub static GOOGLE_FIREWALL_PORT_RANGE_OPEN: Meta = Meta {
    id: B("google-firewall-port-range-open"),
    title: B("Firewall opens a large range of ports to the internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("GCP-0074"), inputs: B(&[]) },
        Alias { id: B("google-compute-disable-port-range-rule"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("A large range opens ports that nobody thought of, and whatever listens there one day."),
    fix: B("Name the ports that clients need, one by one."),
    page: B(include_str!("../google/compute/firewall_port_range/policy.md")),
    links: B(&[]),
};

/// Firewall opens RDP to the internet.
pub static GOOGLE_FIREWALL_RDP_OPEN: Meta = Meta {
    id: B("google-firewall-rdp-open"),
    title: B("Firewall opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_GCP_3"), inputs: B(&[]) },
        Alias { id: B("GCP-0070"), inputs: B(&[]) },
        Alias { id: B("google-compute-no-open-rdp-access"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.7") }]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../google/compute/firewall_rdp/policy.md")),
    links: B(&[]),
};

/// Firewall opens SSH to the internet.
pub static GOOGLE_FIREWALL_SSH_OPEN: Meta = Meta {
    id: B("google-firewall-ssh-open"),
    title: B("Firewall opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_GCP_2"), inputs: B(&[]) },
        Alias { id: B("GCP-0071"), inputs: B(&[]) },
        Alias { id: B("google-compute-restrict-ssh-access"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.6") }]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../google/compute/firewall_ssh/policy.md")),
    links: B(&[]),
};

/// GKE cluster does not say which networks reach its control plane.
pub static GOOGLE_GKE_NO_AUTHORIZED_NETWORKS: Meta = Meta {
    id: B("google-gke-no-authorized-networks"),
    title: B("GKE cluster does not say which networks reach its control plane"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_GCP_20"), inputs: B(&[]) },
        Alias { id: B("GCP-0061"), inputs: B(&[]) },
        Alias { id: B("google-gke-enable-master-networks"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.6.3") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Without authorized networks everyone can try credentials against the API server of the cluster."),
    fix: B("Add master_authorized_networks_config; without blocks inside, it lets nobody in from outside."),
    page: B(include_str!("../google/gke/master_networks/policy.md")),
    links: B(&[]),
};

/// GKE control plane is open to the whole internet.
pub static GOOGLE_GKE_CONTROL_PLANE_OPEN: Meta = Meta {
    id: B("google-gke-control-plane-open"),
    title: B("GKE control plane is open to the whole internet"),
    severity: Severity::High,
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_GCP_18"), inputs: B(&[]) },
        Alias { id: B("GCP-0053"), inputs: B(&[]) },
        Alias { id: B("google-gke-no-public-control-plane"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.6.3") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Everyone can try credentials against the API server of the cluster, and use the next flaw in it."),
    fix: B("Name the networks of administrators and pipelines in master_authorized_networks_config."),
    page: B(include_str!("../google/gke/master_networks_open/policy.md")),
    links: B(&[]),
};

/// Cloud SQL instance lets the whole internet in.
pub static GOOGLE_SQL_AUTHORIZED_NETWORK_OPEN: Meta = Meta {
    id: B("google-sql-authorized-network-open"),
    title: B("Cloud SQL instance lets the whole internet in"),
    severity: Severity::Critical,
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_11"), inputs: B(&[]) }, Alias { id: B("GCP-0017"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.5") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B("Name the networks of the clients in authorized_networks, or give the instance a private address only."),
    page: B(include_str!("../google/sql/authorized_networks/policy.md")),
    links: B(&[]),
};

/// Storage bucket does not enforce public access prevention.
pub static GOOGLE_STORAGE_PUBLIC_ACCESS_PREVENTION: Meta = Meta {
    id: B("google-storage-public-access-prevention"),
    title: B("Storage bucket does not enforce public access prevention"),
    severity: Severity::Low,
    family: B("public-bucket"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_114"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("One binding is enough to make the bucket public, unless the organisation prevents it."),
    fix: B("Set public_access_prevention = \"enforced\"."),
    page: B(include_str!("../google/storage/public_access_prevention/policy.md")),
    links: B(&[]),
};

/// Storage bucket grants access to everyone.
pub static GOOGLE_STORAGE_PUBLIC_IAM: Meta = Meta {
    id: B("google-storage-public-iam"),
    title: B("Storage bucket grants access to everyone"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_GCP_28"), inputs: B(&[]) },
        Alias { id: B("GCP-0001"), inputs: B(&[]) },
        Alias { id: B("google-storage-no-public-access"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-gcp-2.0"), id: B("5.1") }]),
    applies_to: B(&[
        B("google_storage_bucket_iam_member"),
        B("google_storage_bucket_iam_binding"),
        B("google_storage_bucket_access_control"),
        B("google_storage_default_object_access_control"),
    ]),
    why: B("Everyone on the internet, or everyone with a Google account, gets the role on the bucket."),
    fix: B("Grant the role to the accounts and groups that need it."),
    page: B(include_str!("../google/storage/public_iam/policy.md")),
    links: B(&[]),
};

/// Storage bucket mixes ACLs with IAM.
pub static GOOGLE_STORAGE_UNIFORM_ACCESS: Meta = Meta {
    id: B("google-storage-uniform-access"),
    title: B("Storage bucket mixes ACLs with IAM"),
    severity: Severity::Low,
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_GCP_29"), inputs: B(&[]) },
        Alias { id: B("GCP-0002"), inputs: B(&[]) },
        Alias { id: B("google-storage-enable-ubla"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-gcp-2.0"), id: B("5.2") }]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("With ACLs beside IAM, who can read an object cannot be told from the policy of the bucket."),
    fix: B("Set uniform_bucket_level_access = true."),
    page: B(include_str!("../google/storage/uniform_access/policy.md")),
    links: B(&[]),
};
