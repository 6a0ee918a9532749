use palisade_model::{Attr, Resource};

use super::at_path;

/// Where a kind says of which type an Amazon EBS volume is.
const SETTINGS: &[(&str, &[&str])] = &[
    ("aws_ebs_volume", &["type"]),
    ("aws_instance", &["root_block_device", "volume_type"]),
    ("aws_instance", &["ebs_block_device", "volume_type"]),
    ("aws_spot_instance_request", &["root_block_device", "volume_type"]),
    ("aws_spot_instance_request", &["ebs_block_device", "volume_type"]),
    ("aws_launch_configuration", &["root_block_device", "volume_type"]),
    ("aws_launch_configuration", &["ebs_block_device", "volume_type"]),
    ("aws_launch_template", &["block_device_mappings", "ebs", "volume_type"]),
    ("aws_db_instance", &["storage_type"]),
    ("aws_opensearch_domain", &["ebs_options", "volume_type"]),
    ("aws_elasticsearch_domain", &["ebs_options", "volume_type"]),
];

/// The types of Amazon EBS volumes that a resource names.
pub fn volume_types(resource: Resource<'_>) -> Vec<Attr<'_>> {
    let mut found = Vec::new();
    for (_, path) in SETTINGS.iter().filter(|(kind, _)| *kind == resource.kind()) {
        at_path(resource.root(), path, &mut found);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_an_argument_of_its_kind() {
        for (kind, path) in SETTINGS {
            assert!(super::super::is_published(kind, path), "{kind} has no {path:?}");
        }
    }
}
