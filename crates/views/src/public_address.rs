//! Settings that give a resource an address which the internet can reach.

use palisade_model::{Breach, Project, Resource, Truth};

/// How a kind of resource asks for one.
struct Setting {
    kind: &'static str,
    /// The block type whose blocks hold the setting; empty for the resource itself.
    block: &'static str,
    attribute: &'static str,
    /// Whether it does so where nothing is written. Where the subnet decides instead, the subnet is reported.
    default: Default,
    /// What gets the address.
    who: &'static str,
}

/// What holds where nothing is written.
enum Default {
    Private,
    /// Public with releases of the AWS provider before this one.
    PublicBefore(u64),
}

impl Default {
    fn is_public(&self, project: &Project) -> Truth {
        match self {
            Default::Private => Truth::False,
            Default::PublicBefore(major) => project.provider_version("aws").is_at_least(*major).not(),
        }
    }
}

const fn setting(kind: &'static str, attribute: &'static str, who: &'static str) -> Setting {
    Setting { kind, block: "", attribute, default: Default::Private, who }
}

const PUBLIC: &str = "publicly_accessible";
const ASSOCIATE: &str = "associate_public_ip_address";

/// Defaults are those of the AWS provider's documentation, version 5.
const SETTINGS: &[Setting] = &[
    setting("aws_db_instance", PUBLIC, "the database"),
    setting("aws_rds_cluster_instance", PUBLIC, "the database"),
    setting("aws_neptune_cluster_instance", PUBLIC, "the graph database"),
    setting("aws_dms_replication_instance", PUBLIC, "the replication instance"),
    setting("aws_mq_broker", PUBLIC, "the broker"),
    Setting { default: Default::PublicBefore(6), ..setting("aws_redshift_cluster", PUBLIC, "the warehouse") },
    setting("aws_instance", ASSOCIATE, "the instance"),
    setting("aws_spot_instance_request", ASSOCIATE, "the instance"),
    setting("aws_launch_configuration", ASSOCIATE, "each instance that is launched"),
    Setting {
        block: "network_interfaces",
        ..setting("aws_launch_template", ASSOCIATE, "each instance that is launched")
    },
    Setting { block: "network_configuration", ..setting("aws_ecs_service", "assign_public_ip", "each task") },
    Setting { block: "network_configuration", ..setting("aws_ecs_task_set", "assign_public_ip", "each task") },
    setting("aws_subnet", "map_public_ip_on_launch", "each instance that is launched in the subnet"),
    setting("aws_default_subnet", "map_public_ip_on_launch", "each instance that is launched in the subnet"),
];

/// Where a resource, or what is made from it, gets a public address.
pub fn public_addresses(resource: Resource<'_>) -> Vec<Breach<'_>> {
    let settings = SETTINGS.iter().filter(|setting| setting.kind == resource.kind());
    let found = settings.flat_map(|setting| {
        let blocks = if setting.block.is_empty() { resource.root() } else { resource.get(setting.block) };
        blocks.items().map(|block| {
            let at = block.get(setting.attribute);
            let message = format!("{} gets a public address", setting.who);
            let unset = at.is_absent().and(setting.default.is_public(resource.project()));
            Breach { violated: at.is_true().or(unset), at, message, related: Vec::new() }
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_an_argument_of_its_kind() {
        for setting in SETTINGS {
            let schema = palisade_schema::resource(setting.kind).unwrap_or_else(|| panic!("no {}", setting.kind));
            let body = match setting.block {
                "" => schema.body(),
                block => schema.body().block(block).unwrap_or_else(|| panic!("no {block} in {}", setting.kind)).body(),
            };
            assert!(body.attribute(setting.attribute).is_some(), "{} has no {}", setting.kind, setting.attribute);
        }
    }
}
