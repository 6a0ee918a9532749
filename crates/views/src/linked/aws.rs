//! The links, by the arguments of the AWS provider.

use super::{Link, Named};

const fn link(
    part: &'static str,
    anchors: &'static [&'static str],
    by: &'static [&'static str],
    identities: &'static [&'static str],
) -> Link {
    Link { anchors, part, named: Named::Anchor(by), identities }
}

const fn part(
    anchors: &'static [&'static str],
    by: &'static str,
    part: &'static str,
    identities: &'static [&'static str],
) -> Link {
    Link { anchors, part, named: Named::Part(by), identities }
}

pub(super) const LINKS: &[Link] = &[
    link("aws_flow_log", &["aws_vpc", "aws_default_vpc"], &["vpc_id"], &["id"]),
    link("aws_iam_user_login_profile", &["aws_iam_user"], &["user"], &["name", "id"]),
    link(
        "aws_networkfirewall_logging_configuration",
        &["aws_networkfirewall_firewall"],
        &["firewall_arn"],
        &["arn", "id"],
    ),
    link("aws_redshift_logging", &["aws_redshift_cluster"], &["cluster_identifier"], &["cluster_identifier", "id"]),
    link("aws_secretsmanager_secret_rotation", &["aws_secretsmanager_secret"], &["secret_id"], &["id", "arn", "name"]),
    link("aws_guardduty_organization_configuration", &["aws_guardduty_detector"], &["detector_id"], &["id"]),
    link("aws_wafv2_web_acl_logging_configuration", &["aws_wafv2_web_acl"], &["resource_arn"], &["arn", "id"]),
    Link {
        anchors: &["aws_waf_web_acl", "aws_wafregional_web_acl", "aws_wafv2_web_acl"],
        part: "aws_wafv2_web_acl_rule_group_association",
        named: Named::Anchor(&["web_acl_arn"]),
        identities: &["arn", "id"],
    },
    link("aws_route53_query_log", &["aws_route53_zone"], &["zone_id"], &["zone_id", "id"]),
    link("aws_route53_key_signing_key", &["aws_route53_zone"], &["hosted_zone_id"], &["zone_id", "id"]),
    link("aws_route53_hosted_zone_dnssec", &["aws_route53_zone"], &["hosted_zone_id"], &["zone_id", "id"]),
    link("aws_route53_zone_association", &["aws_route53_zone"], &["zone_id"], &["zone_id", "id"]),
    link("aws_ecr_lifecycle_policy", &["aws_ecr_repository"], &["repository"], &["name", "id"]),
    link(
        "aws_codecommit_approval_rule_template_association",
        &["aws_codecommit_repository"],
        &["repository_name"],
        &["repository_name", "id"],
    ),
    link("aws_kms_key_policy", &["aws_kms_key"], &["key_id"], &["id", "key_id", "arn"]),
    Link {
        anchors: &["aws_dynamodb_table"],
        part: "aws_appautoscaling_policy",
        named: Named::Prefixed("resource_id", "table/"),
        identities: &["name", "id"],
    },
    link("aws_api_gateway_method_settings", &["aws_api_gateway_stage"], &["stage_name"], &["stage_name"]),
    link("aws_network_acl_association", &["aws_network_acl"], &["network_acl_id"], &["id"]),
    link("aws_autoscaling_attachment", &["aws_autoscaling_group"], &["autoscaling_group_name"], &["name", "id"]),
    link(
        "aws_autoscaling_traffic_source_attachment",
        &["aws_autoscaling_group"],
        &["autoscaling_group_name"],
        &["name", "id"],
    ),
    part(&["aws_rds_cluster"], "db_cluster_parameter_group_name", "aws_rds_cluster_parameter_group", &["name", "id"]),
    part(&["aws_apigatewayv2_stage"], "api_id", "aws_apigatewayv2_api", &["id"]),
    part(&["aws_lambda_function_url"], "function_name", "aws_lambda_function", &["function_name", "arn", "id"]),
    part(&["aws_db_instance"], "parameter_group_name", "aws_db_parameter_group", &["name", "id"]),
    part(
        &["aws_neptune_cluster_snapshot"],
        "db_cluster_identifier",
        "aws_neptune_cluster",
        &["cluster_identifier", "id"],
    ),
    part(&["aws_db_cluster_snapshot"], "db_cluster_identifier", "aws_rds_cluster", &["cluster_identifier", "id"]),
    Link {
        anchors: &["aws_config_configuration_recorder_status"],
        part: "aws_config_configuration_recorder",
        named: Named::Part("name"),
        identities: &["name", "id"],
    },
];
