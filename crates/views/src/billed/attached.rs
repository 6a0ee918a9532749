use std::collections::{HashMap, HashSet};

use palisade_model::{CauseId, Causes, Join, JoinIndex, Project, Resource, ResourceId, Truth, View};

use super::at_path;

/// An address or a disk, which costs the same whether anything uses it or not.
#[derive(Debug, Clone, Copy)]
pub struct Attachable<'p> {
    /// The address or disk.
    pub resource: Resource<'p>,
    /// Whether something of the project uses it.
    pub is_used: Truth,
}

const KINDS: &[&str] = &[
    "aws_ebs_volume",
    "aws_eip",
    "azurerm_managed_disk",
    "azurerm_public_ip",
    "google_compute_address",
    "google_compute_disk",
    "google_compute_global_address",
];

/// What one of them is known by.
const IDENTITIES: &[&str] = &["id", "allocation_id", "arn", "self_link", "name", "public_ip", "ip_address", "address"];

/// Where others name them. What only an expression of theirs refers to counts too.
const USES: &[(&str, &[&str])] = &[
    ("aws_eip_association", &["allocation_id"]),
    ("aws_eip_association", &["public_ip"]),
    ("aws_nat_gateway", &["allocation_id"]),
    ("aws_nat_gateway", &["secondary_allocation_ids"]),
    ("aws_lb", &["subnet_mapping", "allocation_id"]),
    ("aws_alb", &["subnet_mapping", "allocation_id"]),
    ("aws_transfer_server", &["endpoint_details", "address_allocation_ids"]),
    ("aws_volume_attachment", &["volume_id"]),
    ("azurerm_network_interface", &["ip_configuration", "public_ip_address_id"]),
    ("azurerm_lb", &["frontend_ip_configuration", "public_ip_address_id"]),
    ("azurerm_application_gateway", &["frontend_ip_configuration", "public_ip_address_id"]),
    ("azurerm_bastion_host", &["ip_configuration", "public_ip_address_id"]),
    ("azurerm_firewall", &["ip_configuration", "public_ip_address_id"]),
    ("azurerm_nat_gateway_public_ip_association", &["public_ip_address_id"]),
    ("azurerm_virtual_network_gateway", &["ip_configuration", "public_ip_address_id"]),
    ("azurerm_virtual_machine_data_disk_attachment", &["managed_disk_id"]),
    ("azurerm_virtual_machine", &["storage_data_disk", "managed_disk_id"]),
    ("azurerm_virtual_machine", &["storage_os_disk", "managed_disk_id"]),
    ("google_compute_instance", &["network_interface", "access_config", "nat_ip"]),
    ("google_compute_instance", &["attached_disk", "source"]),
    ("google_compute_instance", &["boot_disk", "source"]),
    ("google_compute_attached_disk", &["disk"]),
    ("google_compute_forwarding_rule", &["ip_address"]),
    ("google_compute_global_forwarding_rule", &["ip_address"]),
    ("google_compute_router_nat", &["nat_ips"]),
];

/// Resources that name an address or a disk and do not use it: names in the DNS, copies of what it holds.
const ONLY_NAMES: &[&str] = &[
    "aws_ebs_snapshot",
    "aws_route53_record",
    "azurerm_dns_a_record",
    "azurerm_snapshot",
    "google_compute_snapshot",
    "google_dns_record_set",
];

impl View for Attachable<'static> {
    type Of<'p> = Attachable<'p>;

    const KINDS: &'static [&'static str] = KINDS;

    fn collect(project: &Project) -> Vec<Attachable<'_>> {
        let all = KINDS.iter().flat_map(|kind| project.of_kind(kind)).collect::<Vec<_>>();
        let (joined, doubt) = joined(project);
        let referred = referred(project);
        let doubt = doubt.map_or(Truth::False, Truth::Unknown);
        let mut views = Vec::with_capacity(all.len());
        for resource in all {
            let is_joined = joined.get(&resource.id()).copied().unwrap_or(Truth::False);
            let is_referred = referred.contains(&resource.address().without_keys());
            views.push(Attachable { resource, is_used: is_joined.or(is_referred.into()).or(doubt) });
        }
        views
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

/// Which are named where others name them, and why more may be.
fn joined(project: &Project) -> (HashMap<ResourceId, Truth>, Option<Causes>) {
    let index = JoinIndex::new(project, KINDS, IDENTITIES);
    let (mut joined, mut doubt) = (HashMap::new(), None::<Causes>);
    for (kind, path) in USES {
        let mut attrs = Vec::new();
        project.of_kind(kind).for_each(|user| at_path(user.root(), path, &mut attrs));
        for attr in attrs {
            match index.find(attr) {
                Join::To(found) => {
                    let several = Truth::unknown(CauseId::ELSEWHERE);
                    let is = attr.exists().and(if found.len() == 1 { Truth::True } else { several });
                    for resource in found {
                        let sum = joined.entry(resource.id()).or_insert(Truth::False);
                        *sum = sum.or(is);
                    }
                }
                Join::Unknown(causes) => doubt = Some(doubt.unwrap_or_default().union(causes)),
                Join::Absent | Join::Elsewhere => {}
            }
        }
    }
    (joined, doubt)
}

/// What expressions of users refer to, without instance keys; not those in blocks that may not exist.
fn referred(project: &Project) -> HashSet<String> {
    let users = project.resources().filter(|resource| !ONLY_NAMES.contains(&resource.kind()));
    let edges = users.flat_map(|user| user.edges().iter().map(move |edge| (user, edge)));
    edges.filter(|(user, edge)| is_there(*user, &edge.attribute)).map(|(_, edge)| edge.to.without_keys()).collect()
}

/// Whether a top-level argument is one, or a block of its type exists for certain, as far as [`USES`] goes into it.
fn is_there(user: Resource<'_>, attribute: &str) -> bool {
    let mut named = USES.iter().filter(|(kind, path)| *kind == user.kind() && path[0] == attribute).peekable();
    named.peek().is_none()
        || named.any(|(_, path)| {
            let blocks = &path[..path.len() - 1];
            let mut found = Vec::new();
            at_path(user.root(), blocks, &mut found);
            blocks.is_empty() || found.iter().any(|block| block.exists() == Truth::True)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_use_is_an_argument_of_its_kind() {
        for (kind, path) in USES {
            assert!(super::super::is_published(kind, path), "{kind} has no {path:?}");
        }
    }
}
