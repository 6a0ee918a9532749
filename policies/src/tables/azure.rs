//! Meta data of the policies in `azure`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

/// AKS cluster answers its API to the whole internet.
pub static AZURE_AKS_API_OPEN: Meta = Meta {
    id: B("azure-aks-api-open"),
    title: B("AKS cluster answers its API to the whole internet"),
    severity: Severity::High,
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AZURE_6"), inputs: B(&[]) },
        Alias { id: B("AZU-0041"), inputs: B(&[]) },
        Alias { id: B("azure-container-limit-authorized-ips"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("Everyone can try credentials against the API server of the cluster, and use the next flaw in it."),
    fix: B(
        "Name the networks of administrators in api_server_access_profile.authorized_ip_ranges, or set private_cluster_enabled = true.",
    ),
    page: B(include_str!("../azure/aks/authorized_ip_ranges/policy.md")),
    links: B(&[]),
};

/// Database firewall lets all services of Azure in.
pub static AZURE_DATABASE_FIREWALL_AZURE_SERVICES: Meta = Meta {
    id: B("azure-database-firewall-azure-services"),
    title: B("Database firewall lets all services of Azure in"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_34"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-3.0"), id: B("5.1.2") }]),
    applies_to: B(&[
        B("azurerm_mariadb_firewall_rule"),
        B("azurerm_mssql_firewall_rule"),
        B("azurerm_mysql_firewall_rule"),
        B("azurerm_mysql_flexible_server_firewall_rule"),
        B("azurerm_postgresql_firewall_rule"),
        B("azurerm_postgresql_flexible_server_firewall_rule"),
        B("azurerm_sql_firewall_rule"),
        B("azurerm_synapse_firewall_rule"),
    ]),
    why: B("The rule from 0.0.0.0 to 0.0.0.0 lets in every service of Azure, those of other customers among them."),
    fix: B("Name the addresses of the clients, or use a private endpoint or a virtual network rule."),
    page: B(include_str!("../azure/database/firewall_azure_services/policy.md")),
    links: B(&[]),
};

/// Database firewall lets the whole internet in.
pub static AZURE_DATABASE_FIREWALL_OPEN: Meta = Meta {
    id: B("azure-database-firewall-open"),
    title: B("Database firewall lets the whole internet in"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AZURE_11"), inputs: B(&[]) },
        Alias { id: B("CKV2_AZURE_26"), inputs: B(&[]) },
        Alias { id: B("AZU-0029"), inputs: B(&[]) },
        Alias { id: B("azure-database-no-public-firewall-access"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-azure-3.0"), id: B("5.1.2") }]),
    applies_to: B(&[
        B("azurerm_mariadb_firewall_rule"),
        B("azurerm_mssql_firewall_rule"),
        B("azurerm_mysql_firewall_rule"),
        B("azurerm_mysql_flexible_server_firewall_rule"),
        B("azurerm_postgresql_firewall_rule"),
        B("azurerm_postgresql_flexible_server_firewall_rule"),
        B("azurerm_sql_firewall_rule"),
        B("azurerm_synapse_firewall_rule"),
    ]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B("Name the addresses of the clients, or use a private endpoint and switch public access off."),
    page: B(include_str!("../azure/database/firewall_open/policy.md")),
    links: B(&[]),
};

/// Synapse workspace lets addresses in by firewall rules.
pub static AZURE_SYNAPSE_FIREWALL_RULE: Meta = Meta {
    id: B("azure-synapse-firewall-rule"),
    title: B("Synapse workspace lets addresses in by firewall rules"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_19"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_firewall_rule")]),
    why: B(
        "A workspace with IP firewall rules has a public endpoint that listed addresses reach without passing your network.",
    ),
    fix: B("Remove the rules, switch public network access off, and connect through private endpoints."),
    page: B(include_str!("../azure/database/synapse_firewall_rule/policy.md")),
    links: B(&[]),
};

/// Network security group lets traffic out to the whole internet.
pub static AZURE_NSG_EGRESS_ANYWHERE: Meta = Meta {
    id: B("azure-nsg-egress-anywhere"),
    title: B("Network security group lets traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AZU-0051"), inputs: B(&[]) },
        Alias { id: B("azure-network-no-public-egress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks or service tags that it needs."),
    page: B(include_str!("../azure/network/security_group_egress/policy.md")),
    links: B(&[]),
};

/// Network security group opens HTTP to the internet.
pub static AZURE_NSG_HTTP_OPEN: Meta = Meta {
    id: B("azure-nsg-http-open"),
    title: B("Network security group opens HTTP to the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_160"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-3.0"), id: B("7.4") }]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Port 80 carries traffic that anyone on the way can read and change."),
    fix: B("Serve HTTPS on port 443; leave port 80 to a load balancer that redirects."),
    page: B(include_str!("../azure/network/security_group_http/policy.md")),
    links: B(&[]),
};

/// Network security group lets traffic in from the whole internet.
pub static AZURE_NSG_INGRESS_ANYWHERE: Meta = Meta {
    id: B("azure-nsg-ingress-anywhere"),
    title: B("Network security group lets traffic in from the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AZU-0047"), inputs: B(&[]) },
        Alias { id: B("azure-network-no-public-ingress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Every machine behind the group can be reached from the whole internet."),
    fix: B("Name the networks or service tags that clients come from, or publish the service through a gateway."),
    page: B(include_str!("../azure/network/security_group_ingress/policy.md")),
    links: B(&[]),
};

/// Network security group opens RDP to the internet.
pub static AZURE_NSG_RDP_OPEN: Meta = Meta {
    id: B("azure-nsg-rdp-open"),
    title: B("Network security group opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AZURE_9"), inputs: B(&[]) },
        Alias { id: B("AZU-0048"), inputs: B(&[]) },
        Alias { id: B("azure-network-disable-rdp-from-internet"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-azure-3.0"), id: B("7.1") }]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../azure/network/security_group_rdp/policy.md")),
    links: B(&[]),
};

/// Network security group opens a port for administrators or databases to the internet.
pub static AZURE_NSG_SENSITIVE_PORT_OPEN: Meta = Meta {
    id: B("azure-nsg-sensitive-port-open"),
    title: B("Network security group opens a port for administrators or databases to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AZU-0074"), inputs: B(&[]) },
        Alias { id: B("azure-network-sensitive-port-is-exposed-to-entire-network"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("What listens on these ports was never meant for strangers: file shares, remote shells, databases."),
    fix: B("Allow the port from the networks or application security groups that need it."),
    page: B(include_str!("../azure/network/security_group_sensitive/policy.md")),
    links: B(&[]),
};

/// Network security group opens SSH to the internet.
pub static AZURE_NSG_SSH_OPEN: Meta = Meta {
    id: B("azure-nsg-ssh-open"),
    title: B("Network security group opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AZURE_10"), inputs: B(&[]) },
        Alias { id: B("AZU-0050"), inputs: B(&[]) },
        Alias { id: B("azure-network-ssh-blocked-from-internet"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-azure-3.0"), id: B("7.2") }]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../azure/network/security_group_ssh/policy.md")),
    links: B(&[]),
};

/// Network security group opens UDP to the internet.
pub static AZURE_NSG_UDP_OPEN: Meta = Meta {
    id: B("azure-nsg-udp-open"),
    title: B("Network security group opens UDP to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_77"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-3.0"), id: B("7.3") }]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Services that answer over UDP are used to flood others, with the sender forged."),
    fix: B("Allow UDP from the networks of the clients only."),
    page: B(include_str!("../azure/network/security_group_udp/policy.md")),
    links: B(&[]),
};

/// Storage account lets all networks in by default.
pub static AZURE_STORAGE_DEFAULT_ACTION: Meta = Meta {
    id: B("azure-storage-default-action"),
    title: B("Storage account lets all networks in by default"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AZURE_35"), inputs: B(&[]) },
        Alias { id: B("AZU-0012"), inputs: B(&[]) },
        Alias { id: B("azure-storage-default-action-deny"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.8") }]),
    applies_to: B(&[B("azurerm_storage_account"), B("azurerm_storage_account_network_rules")]),
    why: B("Without a default of Deny the rules of the account leave everyone in."),
    fix: B("Set default_action = \"Deny\", and name the networks that are let in."),
    page: B(include_str!("../azure/storage/default_action/policy.md")),
    links: B(&[]),
};

/// Storage account lets containers be public.
pub static AZURE_STORAGE_NESTED_ITEMS_PUBLIC: Meta = Meta {
    id: B("azure-storage-nested-items-public"),
    title: B("Storage account lets containers be public"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_190"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_47"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.17") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Anyone who may change a container can make it public."),
    fix: B("Set allow_nested_items_to_be_public = false."),
    page: B(include_str!("../azure/storage/nested_items_public/policy.md")),
    links: B(&[]),
};

/// Storage container is public.
pub static AZURE_STORAGE_PUBLIC_CONTAINER: Meta = Meta {
    id: B("azure-storage-public-container"),
    title: B("Storage container is public"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AZURE_34"), inputs: B(&[]) },
        Alias { id: B("AZU-0007"), inputs: B(&[]) },
        Alias { id: B("azure-storage-no-public-access"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.7") }]),
    applies_to: B(&[B("azurerm_storage_container")]),
    why: B("Everyone on the internet can read the blobs of the container."),
    fix: B("Set container_access_type = \"private\", or leave it out."),
    page: B(include_str!("../azure/storage/public_container/policy.md")),
    links: B(&[]),
};

/// Storage account can be reached from all networks.
pub static AZURE_STORAGE_PUBLIC_NETWORK: Meta = Meta {
    id: B("azure-storage-public-network"),
    title: B("Storage account can be reached from all networks"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_59"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.6") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("The account answers on its public address."),
    fix: B("Set public_network_access_enabled = false and use private endpoints."),
    page: B(include_str!("../azure/storage/public_network/policy.md")),
    links: B(&[]),
};
