use palisade_model::{Attr, Resource, Truth};

use super::at_path;

/// Whose machines they are: names differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cloud {
    /// `m5.2xlarge`, `db.r5.large`.
    Aws,
    /// `Standard_D4s_v5`.
    Azure,
    /// `n2-standard-8`.
    Google,
}

/// Where a resource says on which machine it runs.
#[derive(Debug, Clone, Copy)]
pub struct MachineType<'p> {
    /// The attribute.
    pub at: Attr<'p>,
    /// Whose machine.
    pub cloud: Cloud,
    /// What the provider takes where the attribute is not set.
    default: Option<&'static str>,
}

/// What a machine type's name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// The series with its generation: `m5`, `n2`, `D_v2`; Azure's first generation has no number.
    pub family: String,
    /// The virtual processors that the name tells.
    pub vcpus: Option<u32>,
}

/// A kind, and the path to where it names its machine.
type Setting = (&'static str, &'static [&'static str]);

const AWS: &[Setting] = &[
    ("aws_instance", &["instance_type"]),
    ("aws_spot_instance_request", &["instance_type"]),
    ("aws_launch_configuration", &["instance_type"]),
    ("aws_launch_template", &["instance_type"]),
    ("aws_autoscaling_group", &["mixed_instances_policy", "launch_template", "override", "instance_type"]),
    ("aws_spot_fleet_request", &["launch_specification", "instance_type"]),
    ("aws_ec2_host", &["instance_type"]),
    ("aws_eks_node_group", &["instance_types"]),
    ("aws_batch_compute_environment", &["compute_resources", "instance_type"]),
    ("aws_emr_cluster", &["master_instance_group", "instance_type"]),
    ("aws_emr_cluster", &["core_instance_group", "instance_type"]),
    ("aws_sagemaker_notebook_instance", &["instance_type"]),
    ("aws_opensearch_domain", &["cluster_config", "instance_type"]),
    ("aws_elasticsearch_domain", &["cluster_config", "instance_type"]),
    ("aws_db_instance", &["instance_class"]),
    ("aws_rds_cluster_instance", &["instance_class"]),
    ("aws_docdb_cluster_instance", &["instance_class"]),
    ("aws_neptune_cluster_instance", &["instance_class"]),
    ("aws_elasticache_cluster", &["node_type"]),
    ("aws_elasticache_replication_group", &["node_type"]),
];

const AZURE: &[Setting] = &[
    ("azurerm_linux_virtual_machine", &["size"]),
    ("azurerm_windows_virtual_machine", &["size"]),
    ("azurerm_virtual_machine", &["vm_size"]),
    ("azurerm_linux_virtual_machine_scale_set", &["sku"]),
    ("azurerm_windows_virtual_machine_scale_set", &["sku"]),
    ("azurerm_orchestrated_virtual_machine_scale_set", &["sku_name"]),
    ("azurerm_kubernetes_cluster", &["default_node_pool", "vm_size"]),
    ("azurerm_kubernetes_cluster_node_pool", &["vm_size"]),
    ("azurerm_batch_pool", &["vm_size"]),
];

const GOOGLE: &[Setting] = &[
    ("google_compute_instance", &["machine_type"]),
    ("google_compute_instance_template", &["machine_type"]),
    ("google_compute_region_instance_template", &["machine_type"]),
    ("google_container_cluster", &["node_config", "machine_type"]),
    ("google_container_node_pool", &["node_config", "machine_type"]),
    ("google_dataproc_cluster", &["cluster_config", "master_config", "machine_type"]),
    ("google_dataproc_cluster", &["cluster_config", "worker_config", "machine_type"]),
    ("google_workbench_instance", &["gce_setup", "machine_type"]),
];

const CLOUDS: [(Cloud, &[Setting]); 3] = [(Cloud::Aws, AWS), (Cloud::Azure, AZURE), (Cloud::Google, GOOGLE)];

/// What the AWS provider plans where a block of a kind does not set an argument.
const DEFAULTS: [(&str, [&str; 2], &str); 2] = [
    ("aws_opensearch_domain", ["cluster_config", "instance_type"], "m3.medium.search"),
    ("aws_elasticsearch_domain", ["cluster_config", "instance_type"], "m4.large.elasticsearch"),
];

/// The machine types that a resource names, or gets for its blocks that name none.
pub fn machine_types(resource: Resource<'_>) -> Vec<MachineType<'_>> {
    let mut found = Vec::new();
    for (cloud, settings) in CLOUDS {
        for (_, path) in settings.iter().filter(|(kind, _)| *kind == resource.kind()) {
            let mut attrs = Vec::new();
            at_path(resource.root(), path, &mut attrs);
            found.extend(attrs.into_iter().map(|at| MachineType { at, cloud, default: None }));
        }
    }
    for (_, [block, argument], default) in DEFAULTS.iter().filter(|(kind, ..)| *kind == resource.kind()) {
        let unset =
            resource.get(block).items().map(|block| block.get(argument)).filter(|at| at.items().next().is_none());
        found.extend(unset.map(|at| MachineType { at, cloud: Cloud::Aws, default: Some(default) }));
    }
    found
}

impl MachineType<'_> {
    /// Whether the machine is such.
    pub fn is(&self, test: impl FnOnce(&Machine) -> bool) -> Truth {
        let is_such = |name: &str| Machine::read(self.cloud, name).is_some_and(|machine| test(&machine));
        match self.default {
            Some(name) => is_such(name).into(),
            None => self.at.test_text(is_such),
        }
    }
}

impl Machine {
    /// Reads a name; none where it has another form.
    fn read(cloud: Cloud, name: &str) -> Option<Machine> {
        match cloud {
            Cloud::Aws => aws(name),
            Cloud::Azure => azure(name),
            Cloud::Google => google(name),
        }
    }
}

/// `FAMILY.SIZE`, for databases, caches and notebooks behind `db.`, `cache.` and `ml.`, for searches before `.search`.
fn aws(name: &str) -> Option<Machine> {
    let mut parts = name.split('.').filter(|part| !matches!(*part, "db" | "cache" | "ml" | "search" | "elasticsearch"));
    let (family, size) = (parts.next()?, parts.next()?);
    let vcpus = match size {
        "large" => Some(2),
        "xlarge" => Some(4),
        // A virtual processor is a thread, of which `xlarge` has four (AWS instance types guide, naming conventions).
        other => {
            let multiple = other.strip_prefix("metal-").unwrap_or(other);
            let digits = multiple.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            digits.parse::<u32>().ok().and_then(|multiple| multiple.checked_mul(4))
        }
    };
    Some(Machine { family: family.to_owned(), vcpus })
}

/// `Standard_LETTERS NUMBER letters _vN` (Azure's naming conventions for sizes).
fn azure(name: &str) -> Option<Machine> {
    let name = name.strip_prefix("Standard_").or_else(|| name.strip_prefix("Basic_"))?;
    let mut parts = name.split('_');
    let first = parts.next()?;
    let at = first.find(|c: char| c.is_ascii_digit())?;
    let (series, rest) = first.split_at(at);
    let digits = rest.find(|c: char| !c.is_ascii_digit()).map_or(rest, |end| &rest[..end]);
    let version = parts.rev().find(|part| part.starts_with('v') && part.len() > 1);
    let family = version.map_or_else(|| series.to_owned(), |version| format!("{series}_{version}"));
    Some(Machine { family, vcpus: digits.parse().ok() })
}

/// `FAMILY-CLASS-VCPUS`, `FAMILY-custom-VCPUS-MEMORY`; perhaps as the end of a URL.
fn google(name: &str) -> Option<Machine> {
    let name = name.rsplit('/').next()?;
    let parts = name.split('-').collect::<Vec<_>>();
    // The first custom machines are of the first generation and do not name it.
    let family = if name.starts_with("custom-") { "n1" } else { parts.first()? };
    let custom = parts.iter().position(|part| *part == "custom");
    let vcpus = match custom {
        Some(at) => parts.get(at + 1),
        None => parts.get(2),
    };
    Some(Machine { family: family.to_owned(), vcpus: vcpus.and_then(|text| text.parse().ok()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_an_argument_of_its_kind() {
        for (kind, path) in CLOUDS.into_iter().flat_map(|(_, settings)| settings) {
            assert!(super::super::is_published(kind, path), "{kind} has no {path:?}");
        }
    }

    #[test]
    fn names_tell_series_and_size() {
        for (cloud, name, family, vcpus) in [
            (Cloud::Aws, "m5.large", "m5", Some(2)),
            (Cloud::Aws, "db.r5.24xlarge", "r5", Some(96)),
            (Cloud::Aws, "m4.large.search", "m4", Some(2)),
            (Cloud::Aws, "c7i.metal-48xl", "c7i", Some(192)),
            (Cloud::Aws, "t3.nano", "t3", None),
            (Cloud::Azure, "Standard_D4s_v5", "D_v5", Some(4)),
            (Cloud::Azure, "Standard_DS3", "DS", Some(3)),
            (Cloud::Azure, "Standard_M128-32ms", "M", Some(128)),
            (Cloud::Google, "n1-standard-4", "n1", Some(4)),
            (Cloud::Google, "n2-custom-6-3072", "n2", Some(6)),
            (Cloud::Google, "custom-2-3072", "n1", Some(2)),
            (Cloud::Google, "f1-micro", "f1", None),
        ] {
            assert_eq!(Machine::read(cloud, name), Some(Machine { family: family.to_owned(), vcpus }), "{name}");
        }
        assert_eq!(Machine::read(Cloud::Azure, "large"), None);
    }
}
