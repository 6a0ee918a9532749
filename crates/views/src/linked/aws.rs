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

pub(super) const LINKS: &[Link] = &[
    link("aws_flow_log", &["aws_vpc", "aws_default_vpc"], &["vpc_id"], &["id"]),
    link("aws_redshift_logging", &["aws_redshift_cluster"], &["cluster_identifier"], &["cluster_identifier", "id"]),
    link("aws_secretsmanager_secret_rotation", &["aws_secretsmanager_secret"], &["secret_id"], &["id", "arn", "name"]),
    link("aws_guardduty_organization_configuration", &["aws_guardduty_detector"], &["detector_id"], &["id"]),
    link("aws_wafv2_web_acl_logging_configuration", &["aws_wafv2_web_acl"], &["resource_arn"], &["arn", "id"]),
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
        anchors: &["aws_config_configuration_recorder_status"],
        part: "aws_config_configuration_recorder",
        named: Named::Part("name"),
        identities: &["name", "id"],
    },
];
