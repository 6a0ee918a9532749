//! What the providers' own documentation says, as the data has it.

use palisade_schema::{
    Attribute, Block, Body, Class, Nesting, Provider, Schema, TagShape, Type, TypeName, data_source, provider,
    provider_of, providers, resource, taggable,
};

fn known(name: &str) -> Schema {
    resource(name).unwrap_or_else(|| panic!("{name} is not known"))
}

fn attribute(name: &str, path: &str) -> Attribute {
    let (blocks, last) = path.rsplit_once('.').map_or((None, path), |(blocks, last)| (Some(blocks), last));
    let mut body = known(name).body();
    for step in blocks.into_iter().flat_map(|blocks| blocks.split('.')) {
        body = body.block(step).unwrap_or_else(|| panic!("{name} has no block {step}")).body();
    }
    body.attribute(last).unwrap_or_else(|| panic!("{name} has no attribute {path}"))
}

fn block(name: &str, block: &str) -> Block {
    known(name).block(block).unwrap_or_else(|| panic!("{name} has no block {block}"))
}

/// The type and the flags in one line: `string optional computed`.
fn facts(attribute: Attribute) -> String {
    let mut text = attribute.ty().to_string();
    for (set, flag) in [
        (attribute.is_required(), " required"),
        (attribute.is_optional(), " optional"),
        (attribute.is_computed(), " computed"),
        (attribute.is_sensitive(), " sensitive"),
        (attribute.may_be_blocks(), " as-blocks"),
        (!attribute.is_current(), " old"),
    ] {
        text.push_str(if set { flag } else { "" });
    }
    text
}

#[test]
fn documented_attributes() {
    for (name, path, expected) in [
        ("aws_s3_bucket", "arn", "string optional computed"),
        ("aws_s3_bucket", "bucket_domain_name", "string computed"),
        ("aws_s3_bucket", "force_destroy", "bool optional"),
        ("aws_s3_bucket", "tags", "map(string) optional"),
        ("aws_s3_bucket", "tags_all", "map(string) optional computed"),
        ("aws_s3_bucket", "server_side_encryption_configuration.rule.bucket_key_enabled", "bool optional"),
        ("aws_instance", "ami", "string optional computed"),
        ("aws_instance", "root_block_device.volume_size", "number optional computed"),
        ("aws_instance", "vpc_security_group_ids", "set(string) optional computed"),
        ("aws_instance", "private_ip", "string optional computed"),
        ("aws_security_group", "ingress", "set(object) optional computed as-blocks"),
        ("aws_security_group_rule", "cidr_blocks", "list(string) optional"),
        ("aws_security_group_rule", "from_port", "number required"),
        ("aws_iam_policy", "policy", "string required"),
        ("aws_db_instance", "password", "string optional sensitive"),
        ("aws_db_instance", "endpoint", "string computed"),
        ("aws_ssm_parameter", "value", "string optional computed sensitive"),
        ("aws_network_acl", "ingress", "set(object) optional computed as-blocks"),
        ("aws_route_table", "route", "set(object) optional computed as-blocks"),
        ("azurerm_storage_account", "name", "string required"),
        ("azurerm_storage_account", "resource_group_name", "string required"),
        ("azurerm_storage_account", "location", "string required"),
        ("azurerm_storage_account", "account_tier", "string required"),
        ("azurerm_storage_account", "account_replication_type", "string required"),
        ("azurerm_storage_account", "primary_access_key", "string computed sensitive"),
        ("azurerm_network_security_group", "security_rule", "set(object) optional computed as-blocks"),
        ("azurerm_linux_virtual_machine", "os_disk.caching", "string required"),
        ("google_storage_bucket", "name", "string required"),
        // Computed too up to version 4 of the provider.
        ("google_storage_bucket", "labels", "map(string) optional computed"),
        ("google_storage_bucket", "effective_labels", "map(string) computed"),
        ("google_compute_firewall", "source_ranges", "set(string) optional computed"),
        ("google_compute_instance", "network_interface.network_ip", "string optional computed"),
        ("google_sql_database_instance", "settings.ip_configuration.require_ssl", "bool optional old"),
        ("kubernetes_deployment", "spec.template.spec.container.image", "string optional"),
        ("kubernetes_deployment", "spec.template.spec.container.resources.limits", "map(string) optional computed"),
        ("kubernetes_deployment", "spec.template.spec.host_network", "bool optional"),
        ("kubernetes_manifest", "manifest", "any required"),
        ("random_password", "result", "string computed sensitive"),
        ("tls_private_key", "private_key_pem", "string computed sensitive"),
        ("null_resource", "triggers", "map(string) optional"),
        ("terraform_data", "input", "any optional"),
    ] {
        assert_eq!(facts(attribute(name, path)), expected, "{name}.{path}");
    }
}

#[test]
fn documented_blocks() {
    for (name, path, nesting, min, max) in [
        ("aws_instance", "root_block_device", Nesting::List, 0, Some(1)),
        ("aws_instance", "ebs_block_device", Nesting::Set, 0, None),
        ("aws_instance", "metadata_options", Nesting::List, 0, Some(1)),
        ("aws_instance", "timeouts", Nesting::Single, 0, Some(1)),
        ("aws_s3_bucket", "versioning", Nesting::List, 0, Some(1)),
        ("aws_s3_bucket", "cors_rule", Nesting::List, 0, None),
        ("aws_cloudfront_distribution", "default_cache_behavior", Nesting::List, 1, Some(1)),
        ("aws_cloudfront_distribution", "origin", Nesting::Set, 1, None),
        ("aws_autoscaling_group", "tag", Nesting::Set, 0, None),
        ("google_compute_firewall", "allow", Nesting::Set, 0, None),
        ("google_compute_instance", "boot_disk", Nesting::List, 1, Some(1)),
        ("azurerm_storage_account", "network_rules", Nesting::List, 0, Some(1)),
        ("kubernetes_deployment", "spec", Nesting::List, 1, Some(1)),
        ("kubernetes_deployment", "metadata", Nesting::List, 1, Some(1)),
    ] {
        let block = block(name, path);
        assert_eq!((block.nesting(), block.min(), block.max()), (nesting, min, max), "{name}.{path}");
    }
}

#[test]
fn what_does_not_exist_is_not_there() {
    let instance = known("aws_instance");
    assert!(instance.attribute("amii").is_none() && instance.block("amii").is_none());
    assert!(instance.attribute("root_block_device").is_none(), "a block only");
    assert!(instance.block("ami").is_none(), "an attribute only");
    assert!(resource("aws_s3_bukcet").is_none());
    assert!(resource("aws_").is_none() && resource("aws").is_none() && resource("").is_none());
    assert!(resource("nosuch_thing").is_none() && data_source("nosuch_thing").is_none());
    assert!(resource("aws_iam_policy_document").is_none(), "a data source only");
    assert!(provider("nosuch").is_none());
}

#[test]
fn data_sources_and_configurations() {
    let document = data_source("aws_iam_policy_document").expect("a data source");
    assert_eq!(document.class(), Class::DataSource);
    let statement = document.block("statement").expect("a block");
    assert_eq!((statement.nesting(), statement.max()), (Nesting::List, None));
    assert!(document.attribute("json").is_some_and(|json| json.is_computed() && !json.is_settable()));
    assert!(data_source("http").is_some_and(|http| http.attribute("url").is_some_and(Attribute::is_required)));
    let aws = provider("aws").and_then(Provider::configuration).expect("a configuration");
    let default_tags = aws.block("default_tags").expect("a block").body();
    assert!(matches!(default_tags.attribute("tags").map(Attribute::ty), Some(Type::Map(_))));
    assert!(aws.attribute("region").is_some_and(Attribute::is_optional));
    let google = provider("google").and_then(Provider::configuration).expect("a configuration");
    assert!(google.attribute("default_labels").is_some());
    let azurerm = provider("azurerm").and_then(Provider::configuration).expect("a configuration");
    assert!(azurerm.block("features").is_some());
}

#[test]
fn types_name_their_provider() {
    for (name, expected) in [("aws_s3_bucket", "aws"), ("null_resource", "null"), ("http", "http"), ("a_b", "a")] {
        assert_eq!(provider_of(name), expected);
    }
    for provider in providers() {
        for class in [Class::Resource, Class::DataSource] {
            for name in provider.types(class) {
                assert_eq!(provider_of(name.name()), provider.name());
            }
        }
    }
}

/// What an older major had besides is there, marked with the release it comes from.
#[test]
fn older_majors_only_add() {
    let vpc = attribute("aws_eip", "vpc");
    assert!(!vpc.is_current() && vpc.source().provider_version.starts_with("5."));
    let resource_type = known("aws_db_security_group");
    assert!(!resource_type.is_current() && resource_type.source().provider_version.starts_with('4'));
    assert!(known("aws_s3_bucket").is_current());
    // A block up to version 2 of the Helm provider, a list of objects since: both are accepted.
    let set = block("helm_release", "set");
    assert!(!set.is_current() && set.source().provider_version.starts_with("2."));
    assert!(attribute("helm_release", "set").is_current());
    // Required by one major, gone or optional in another: never called required.
    assert!(attribute("azurerm_virtual_network", "address_space").is_optional());
}

#[test]
fn statements_hold_statements() {
    let rule = block("aws_wafv2_web_acl", "rule").body();
    let statement = rule.block("statement").expect("a block");
    assert!(statement.body().is_open(), "its current content is not published");
    assert!(statement.body().block("rate_based_statement").is_some(), "an older release published it");
}

#[test]
fn tags() {
    let form = |name: &str| known(name).tags().map(|form| (form.attribute, form.shape, form.provider_defaults));
    assert_eq!(form("aws_s3_bucket"), Some(("tags", TagShape::Map, true)));
    assert_eq!(form("aws_autoscaling_group"), Some(("tag", TagShape::Blocks, false)));
    assert_eq!(form("aws_s3_bucket_policy"), None);
    assert_eq!(form("azurerm_storage_account"), Some(("tags", TagShape::Map, false)));
    assert_eq!(form("google_storage_bucket"), Some(("labels", TagShape::Map, true)));
    assert_eq!(form("google_compute_instance"), Some(("labels", TagShape::Map, true)), "tags are network tags");
    assert_eq!(form("google_sql_database_instance"), Some(("settings.user_labels", TagShape::Map, false)));
    assert_eq!(form("google_container_cluster"), Some(("resource_labels", TagShape::Map, true)));
    assert_eq!(form("kubernetes_deployment"), Some(("metadata.labels", TagShape::Map, false)));
    assert_eq!(form("random_password"), None);
    assert_eq!(form("google_filestore_instance"), Some(("labels", TagShape::Map, true)));
    assert_eq!(form("google_folder"), None, "its tags are the resource manager's");

    let count = |prefix: &str| taggable().filter(|(name, _)| provider_of(name) == prefix).count();
    for (name, least) in [("aws", 700), ("azurerm", 400), ("google", 200), ("kubernetes", 60)] {
        assert!(count(name) >= least, "{name} has {} kinds that carry tags", count(name));
        let all = provider(name).expect("a provider").types(Class::Resource).count();
        assert!(count(name) < all, "{name}: every kind carries tags");
    }
}

/// Every body of every type decodes, is sorted, and refers to what is there.
#[test]
fn everything_decodes() {
    fn walk(body: Body, depth: usize, members: &mut usize) {
        assert!(body.attributes().map(Attribute::name).is_sorted_by(|a, b| a < b));
        assert!(body.blocks().map(Block::name).is_sorted_by(|a, b| a < b));
        *members += body.attributes().len() + body.blocks().len();
        if depth == 0 {
            return;
        }
        for attribute in body.attributes() {
            assert!(attribute.is_settable() || attribute.is_computed(), "{attribute:?}");
            assert!(!(attribute.is_required() && attribute.is_optional()), "{attribute:?}");
            assert!(!attribute.source().version.is_empty());
            if let Some(object) = attribute.ty().object() {
                walk(object, depth - 1, members);
            }
        }
        for block in body.blocks() {
            assert!(!block.source().version.is_empty());
            walk(block.body(), depth - 1, members);
        }
    }
    for (name, least) in [("aws", 2200), ("azurerm", 1600), ("google", 1600), ("kubernetes", 100), ("random", 9)] {
        let provider = provider(name).expect("a provider");
        let count: usize = [Class::Provider, Class::Resource, Class::DataSource]
            .map(|class| provider.types(class).count())
            .iter()
            .sum();
        assert!(count >= least, "{name} has {count} types");
    }
    let mut members = 0;
    for provider in providers() {
        assert!(!provider.sources().is_empty());
        for class in [Class::Provider, Class::Resource, Class::DataSource] {
            assert!(provider.types(class).map(TypeName::name).is_sorted_by(|a, b| a < b));
            for name in provider.types(class) {
                let schema = name.schema();
                assert_eq!((schema.name(), schema.class()), (name.name(), class));
                walk(schema.body(), 4, &mut members);
            }
        }
    }
    assert!(members > 140_000, "{members} members");
}
