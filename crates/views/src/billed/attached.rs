use std::collections::{HashMap, HashSet};

use palisade_model::{Address, CauseId, Causes, Join, JoinIndex, Mode, Project, Resource, ResourceId, Truth, View};

use super::at_path;
use crate::{ModuleSource, module_source};

/// What is of no use by itself: an address or a disk, which costs the same whether anything uses it or not, or a security
/// group.
#[derive(Debug, Clone, Copy)]
pub struct Attachable<'p> {
    /// The address, disk or group.
    pub resource: Resource<'p>,
    /// Whether something of the project uses it.
    pub is_used: Truth,
}

/// Kinds that are used alike.
struct Family {
    kinds: &'static [&'static str],
    /// What one of them is known by.
    identities: &'static [&'static str],
    /// Where others name them. What only an expression of theirs refers to counts too.
    uses: &'static [(&'static str, &'static [&'static str])],
    /// Resources that name one of them and do not use it.
    only_names: &'static [&'static str],
}

const BILLED: Family = Family {
    kinds: &[
        "aws_ebs_volume",
        "aws_eip",
        "azurerm_managed_disk",
        "azurerm_public_ip",
        "google_compute_address",
        "google_compute_disk",
        "google_compute_global_address",
    ],
    identities: &["id", "allocation_id", "arn", "self_link", "name", "public_ip", "ip_address", "address"],
    uses: &[
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
    ],
    // Names in the DNS, copies of what it holds.
    only_names: &[
        "aws_ebs_snapshot",
        "aws_route53_record",
        "azurerm_dns_a_record",
        "azurerm_snapshot",
        "google_compute_snapshot",
        "google_dns_record_set",
    ],
};

const GROUPS: Family = Family {
    kinds: &["aws_security_group"],
    identities: &["id", "name"],
    uses: &[
        ("aws_instance", &["vpc_security_group_ids"]),
        ("aws_instance", &["security_groups"]),
        ("aws_spot_instance_request", &["vpc_security_group_ids"]),
        ("aws_launch_template", &["vpc_security_group_ids"]),
        ("aws_launch_template", &["security_group_names"]),
        ("aws_launch_template", &["network_interfaces", "security_groups"]),
        ("aws_launch_configuration", &["security_groups"]),
        ("aws_network_interface", &["security_groups"]),
        ("aws_network_interface_sg_attachment", &["security_group_id"]),
        ("aws_lb", &["security_groups"]),
        ("aws_alb", &["security_groups"]),
        ("aws_elb", &["security_groups"]),
        ("aws_db_instance", &["vpc_security_group_ids"]),
        ("aws_rds_cluster", &["vpc_security_group_ids"]),
        ("aws_docdb_cluster", &["vpc_security_group_ids"]),
        ("aws_neptune_cluster", &["vpc_security_group_ids"]),
        ("aws_redshift_cluster", &["vpc_security_group_ids"]),
        ("aws_elasticache_cluster", &["security_group_ids"]),
        ("aws_elasticache_replication_group", &["security_group_ids"]),
        ("aws_memorydb_cluster", &["security_group_ids"]),
        ("aws_dax_cluster", &["security_group_ids"]),
        ("aws_lambda_function", &["vpc_config", "security_group_ids"]),
        ("aws_ecs_service", &["network_configuration", "security_groups"]),
        ("aws_eks_cluster", &["vpc_config", "security_group_ids"]),
        ("aws_efs_mount_target", &["security_groups"]),
        ("aws_vpc_endpoint", &["security_group_ids"]),
        ("aws_msk_cluster", &["broker_node_group_info", "security_groups"]),
        ("aws_mq_broker", &["security_groups"]),
        ("aws_opensearch_domain", &["vpc_options", "security_group_ids"]),
        ("aws_elasticsearch_domain", &["vpc_options", "security_group_ids"]),
        ("aws_codebuild_project", &["vpc_config", "security_group_ids"]),
        ("aws_dms_replication_instance", &["vpc_security_group_ids"]),
        ("aws_mwaa_environment", &["network_configuration", "security_group_ids"]),
        ("aws_sagemaker_notebook_instance", &["security_groups"]),
        ("aws_transfer_server", &["endpoint_details", "security_group_ids"]),
        ("aws_emr_cluster", &["ec2_attributes", "emr_managed_master_security_group"]),
        ("aws_emr_cluster", &["ec2_attributes", "emr_managed_slave_security_group"]),
        ("aws_batch_compute_environment", &["compute_resources", "security_group_ids"]),
    ],
    only_names: &[
        "aws_security_group",
        "aws_security_group_rule",
        "aws_vpc_security_group_egress_rule",
        "aws_vpc_security_group_ingress_rule",
    ],
};

const FAMILIES: [&Family; 2] = [&BILLED, &GROUPS];

impl View for Attachable<'static> {
    type Of<'p> = Attachable<'p>;

    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<Attachable<'_>> {
        FAMILIES.iter().flat_map(|family| family.collect(project)).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

impl Family {
    fn collect<'p>(&'static self, project: &'p Project) -> Vec<Attachable<'p>> {
        let all = self.kinds.iter().flat_map(|kind| project.of_kind(kind)).collect::<Vec<_>>();
        if all.is_empty() {
            return Vec::new();
        }
        let (joined, doubt) = self.joined(project);
        let referred = self.referred(project);
        let doubt = doubt.map_or(Truth::False, Truth::Unknown).or(in_modules_unseen(project));
        let used = |resource: Resource<'_>| {
            let is_joined = joined.get(&resource.id()).copied().unwrap_or(Truth::False);
            let is_referred = referred.contains(&resource.address().without_keys());
            is_joined.or(is_referred.into()).or(doubt)
        };
        all.into_iter().map(|resource| Attachable { resource, is_used: used(resource) }).collect()
    }

    /// Which are named where others name them, and why more may be.
    fn joined(&'static self, project: &Project) -> (HashMap<ResourceId, Truth>, Option<Causes>) {
        let index = JoinIndex::new(project, self.kinds, self.identities);
        let (mut joined, mut doubt) = (HashMap::new(), None::<Causes>);
        for (kind, path) in self.uses {
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
    fn referred(&self, project: &Project) -> HashSet<String> {
        let users = project.resources().filter(|resource| !self.only_names.contains(&resource.kind()));
        let edges = users.flat_map(|user| user.edges().iter().map(move |edge| (user, edge)));
        let there = edges.filter(|(user, edge)| self.is_there(*user, &edge.attribute));
        there.map(|(_, edge)| edge.to.without_keys()).collect()
    }

    /// Whether a top-level argument is one, or a block of its type exists for certain, as far as the uses go into it.
    fn is_there(&self, user: Resource<'_>, attribute: &str) -> bool {
        let mut named = self.uses.iter().filter(|(kind, path)| *kind == user.kind() && path[0] == attribute).peekable();
        named.peek().is_none()
            || named.any(|(_, path)| {
                let blocks = &path[..path.len() - 1];
                let mut found = Vec::new();
                at_path(user.root(), blocks, &mut found);
                blocks.is_empty() || found.iter().any(|block| block.exists() == Truth::True)
            })
    }
}

/// Whether a module that is not on disk may use something: nobody sees what is handed to it.
fn in_modules_unseen(project: &Project) -> Truth {
    let calls = project.of_kind("module").filter(|call| call.mode() == Mode::Module && !is_local(*call));
    let mut unseen = calls.map(|call| call.address().without_keys()).collect::<HashSet<_>>();
    for call in project.resources().flat_map(Resource::calls) {
        if unseen.is_empty() {
            break;
        }
        unseen.remove(&Address::from(&*call.address).without_keys());
    }
    if unseen.is_empty() { Truth::False } else { Truth::unknown(CauseId::ELSEWHERE) }
}

/// Whether a module lies beside its callers, where it is read whether or not it makes anything.
fn is_local(call: Resource<'_>) -> bool {
    module_source(call, |source| source == ModuleSource::Local).is_some_and(|(is, _)| is == Truth::True)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_use_is_an_argument_of_its_kind() {
        for (kind, path) in FAMILIES.iter().flat_map(|family| family.uses) {
            assert!(super::super::is_published(kind, path), "{kind} has no {path:?}");
        }
    }
}
