//! Meta data of the policies in `aws`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

/// API Gateway method needs no authorization.
pub static AWS_API_GATEWAY_METHOD_OPEN: Meta = Meta {
    id: B("aws-api-gateway-method-open"),
    title: B("API Gateway method needs no authorization"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_59"), inputs: B(&[]) },
        Alias { id: B("CKV2_AWS_70"), inputs: B(&[]) },
        Alias { id: B("AWS-0004"), inputs: B(&[]) },
        Alias { id: B("aws-api-gateway-no-public-access"), inputs: B(&[]) },
        Alias { id: B("aws-apigateway-no-public-access"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_method")]),
    why: B("Everyone who knows the address can call the method and what stands behind it."),
    fix: B(
        "Set authorization to AWS_IAM, CUSTOM or COGNITO_USER_POOLS, or ask for a key with api_key_required = true.",
    ),
    page: B(include_str!("../aws/api_gateway/method_open/policy.md")),
    links: B(&[]),
};

/// API Gateway route needs no authorization.
pub static AWS_API_GATEWAY_ROUTE_OPEN: Meta = Meta {
    id: B("aws-api-gateway-route-open"),
    title: B("API Gateway route needs no authorization"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_309"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_apigatewayv2_route")]),
    why: B("Everyone who knows the address can call the route and what stands behind it."),
    fix: B("Set authorization_type to AWS_IAM, JWT (HTTP APIs) or CUSTOM."),
    page: B(include_str!("../aws/api_gateway/route_open/policy.md")),
    links: B(&[]),
};

/// Public API Gateway stage has no web ACL.
pub static AWS_API_GATEWAY_STAGE_WAF: Meta = Meta {
    id: B("aws-api-gateway-stage-waf"),
    title: B("Public API Gateway stage has no web ACL"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_29"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_stage")]),
    why: B("Without a web ACL every request reaches the API: floods, scanners and known attacks among them."),
    fix: B("Associate a web ACL with the stage by an aws_wafv2_web_acl_association, or make the API private."),
    page: B(include_str!("../aws/api_gateway/stage_waf/policy.md")),
    links: B(&[]),
};

/// CloudFront distribution has no default root object.
pub static AWS_CLOUDFRONT_DEFAULT_ROOT_OBJECT: Meta = Meta {
    id: B("aws-cloudfront-default-root-object"),
    title: B("CloudFront distribution has no default root object"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_305"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("A request for / goes to the origin as it is, and a bucket answers with the list of what it holds."),
    fix: B("Set default_root_object, for example to index.html."),
    page: B(include_str!("../aws/cloudfront/default_root_object/policy.md")),
    links: B(&[]),
};

/// CloudFront distribution adds no security headers.
pub static AWS_CLOUDFRONT_RESPONSE_HEADERS: Meta = Meta {
    id: B("aws-cloudfront-response-headers"),
    title: B("CloudFront distribution adds no security headers"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_32"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B(
        "Headers such as Strict-Transport-Security and Content-Security-Policy are missing wherever the origin forgets them.",
    ),
    fix: B("Set response_headers_policy_id of default_cache_behavior to a policy with security headers."),
    page: B(include_str!("../aws/cloudfront/response_headers/policy.md")),
    links: B(&[]),
};

/// CloudFront fetches from an AWS service without TLS.
pub static AWS_CLOUDFRONT_SERVICE_ORIGIN_HTTPS: Meta = Meta {
    id: B("aws-cloudfront-service-origin-https"),
    title: B("CloudFront fetches from an AWS service without TLS"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_72"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("What CloudFront fetches over HTTP can be read and changed on the way, though the origin speaks HTTPS."),
    fix: B("Set origin_protocol_policy = \"https-only\" for the origin."),
    page: B(include_str!("../aws/cloudfront/service_origin_https/policy.md")),
    links: B(&[]),
};

/// CloudFront distribution has no web ACL.
pub static AWS_CLOUDFRONT_WAF: Meta = Meta {
    id: B("aws-cloudfront-waf"),
    title: B("CloudFront distribution has no web ACL"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_68"), inputs: B(&[]) },
        Alias { id: B("AWS-0011"), inputs: B(&[]) },
        Alias { id: B("aws-cloudfront-enable-waf"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("Without a web ACL every request reaches the origin: floods, scanners and known attacks among them."),
    fix: B("Set web_acl_id to a web ACL of AWS WAF."),
    page: B(include_str!("../aws/cloudfront/waf/policy.md")),
    links: B(&[]),
};

/// DMS replication instance is public.
pub static AWS_DMS_PUBLIC: Meta = Meta {
    id: B("aws-dms-public"),
    title: B("DMS replication instance is public"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_89"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dms_replication_instance")]),
    why: B("The instance holds credentials for the databases that it copies, and has a public address."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("../aws/dms/public_instance/policy.md")),
    links: B(&[]),
};

/// DynamoDB table has no point-in-time recovery.
pub static AWS_DYNAMODB_POINT_IN_TIME_RECOVERY: Meta = Meta {
    id: B("aws-dynamodb-point-in-time-recovery"),
    title: B("DynamoDB table has no point-in-time recovery"),
    severity: Severity::Medium,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_28"), inputs: B(&[]) },
        Alias { id: B("AWS-0024"), inputs: B(&[]) },
        Alias { id: B("aws-dynamodb-enable-recovery"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dynamodb_table")]),
    why: B("What a faulty program overwrites or deletes in the table is gone."),
    fix: B("Add point_in_time_recovery { enabled = true }."),
    page: B(include_str!("../aws/dynamodb/point_in_time_recovery/policy.md")),
    links: B(&[]),
};

/// EBS volume is not encrypted.
pub static AWS_EBS_VOLUME_ENCRYPTED: Meta = Meta {
    id: B("aws-ebs-volume-encrypted"),
    title: B("EBS volume is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_3"), inputs: B(&[]) }, Alias { id: B("AWS-0026"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.2.1") }]),
    applies_to: B(&[B("aws_ebs_volume")]),
    why: B("Snapshots of the volume can be read by who gets hold of them."),
    fix: B("Set encrypted = true, or switch on encryption by default in the region."),
    page: B(include_str!("../aws/ebs/volume_encrypted/policy.md")),
    links: B(&[]),
};

/// Instance metadata can be read without a token.
pub static AWS_EC2_IMDSV2: Meta = Meta {
    id: B("aws-ec2-imdsv2"),
    title: B("Instance metadata can be read without a token"),
    severity: Severity::High,
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_79"), inputs: B(&[]) },
        Alias { id: B("AWS-0028"), inputs: B(&[]) },
        Alias { id: B("AWS-0130"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.6") }]),
    applies_to: B(&[B("aws_instance"), B("aws_launch_template"), B("aws_launch_configuration")]),
    why: B("A program that can be made to fetch an address gives away the credentials of the instance."),
    fix: B("Set metadata_options { http_tokens = \"required\" }."),
    page: B(include_str!("../aws/ec2/imdsv2/policy.md")),
    links: B(&[]),
};

/// EC2 instance gets a public IP address.
pub static AWS_EC2_PUBLIC_IP: Meta = Meta {
    id: B("aws-ec2-public-ip"),
    title: B("EC2 instance gets a public IP address"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_88"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_389"), inputs: B(&[]) },
        Alias { id: B("AWS-0009"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-ip"), inputs: B(&[]) },
        Alias { id: B("aws-autoscaling-no-public-ip"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_instance"),
        B("aws_spot_instance_request"),
        B("aws_launch_template"),
        B("aws_launch_configuration"),
    ]),
    why: B("Every service that listens on the instance is one wrong security group rule away from the internet."),
    fix: B(
        "Leave associate_public_ip_address out or set it to false; let a load balancer or NAT gateway face the internet.",
    ),
    page: B(include_str!("../aws/ec2/public_ip/policy.md")),
    links: B(&[]),
};

/// ECS service gives its tasks public IP addresses.
pub static AWS_ECS_PUBLIC_IP: Meta = Meta {
    id: B("aws-ecs-public-ip"),
    title: B("ECS service gives its tasks public IP addresses"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_333"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_service"), B("aws_ecs_task_set")]),
    why: B("Every port that a task listens on is one wrong security group rule away from the internet."),
    fix: B("Leave assign_public_ip out or set it to false; run tasks in private subnets behind a load balancer."),
    page: B(include_str!("../aws/ecs/public_ip/policy.md")),
    links: B(&[]),
};

/// EFS file system is not encrypted.
pub static AWS_EFS_ENCRYPTED: Meta = Meta {
    id: B("aws-efs-encrypted"),
    title: B("EFS file system is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_42"), inputs: B(&[]) }, Alias { id: B("AWS-0037"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.4.1") }]),
    applies_to: B(&[B("aws_efs_file_system")]),
    why: B("Data at rest is readable to who gets hold of the storage, and encryption cannot be switched on later."),
    fix: B("Set encrypted = true."),
    page: B(include_str!("../aws/efs/encrypted/policy.md")),
    links: B(&[]),
};

/// EKS node group opens SSH to the internet.
pub static AWS_EKS_NODE_GROUP_SSH_OPEN: Meta = Meta {
    id: B("aws-eks-node-group-ssh-open"),
    title: B("EKS node group opens SSH to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_100"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_eks_node_group")]),
    why: B(
        "A node group with an SSH key and no source security groups opens port 22 of its nodes to the whole internet.",
    ),
    fix: B(
        "Name the groups that may connect in source_security_group_ids, or leave remote_access out and use Session Manager.",
    ),
    page: B(include_str!("../aws/eks/node_group_ssh/policy.md")),
    links: B(&[]),
};

/// EKS cluster has a public endpoint.
pub static AWS_EKS_PUBLIC_ENDPOINT: Meta = Meta {
    id: B("aws-eks-public-endpoint"),
    title: B("EKS cluster has a public endpoint"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_39"), inputs: B(&[]) },
        Alias { id: B("AWS-0040"), inputs: B(&[]) },
        Alias { id: B("aws-eks-no-public-cluster-access"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-eks-1.5"), id: B("5.4.2") }]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("A public endpoint leaves credentials as the only thing between the internet and the cluster."),
    fix: B("Set endpoint_public_access = false and endpoint_private_access = true, and connect from inside the VPC."),
    page: B(include_str!("../aws/eks/public_endpoint/policy.md")),
    links: B(&[]),
};

/// EKS cluster answers its API to the whole internet.
pub static AWS_EKS_PUBLIC_ENDPOINT_OPEN: Meta = Meta {
    id: B("aws-eks-public-endpoint-open"),
    title: B("EKS cluster answers its API to the whole internet"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_38"), inputs: B(&[]) },
        Alias { id: B("AWS-0041"), inputs: B(&[]) },
        Alias { id: B("aws-eks-no-public-cluster-access-to-cidr"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-eks-1.5"), id: B("5.4.1") }]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("Everyone can try credentials against the API server of the cluster, and use the next flaw in it."),
    fix: B(
        "Name the networks of administrators and pipelines in public_access_cidrs, or set endpoint_public_access = false.",
    ),
    page: B(include_str!("../aws/eks/public_endpoint_open/policy.md")),
    links: B(&[]),
};

/// ElastiCache for Redis keeps no backups.
pub static AWS_ELASTICACHE_BACKUP: Meta = Meta {
    id: B("aws-elasticache-backup"),
    title: B("ElastiCache for Redis keeps no backups"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_134"), inputs: B(&[]) },
        Alias { id: B("AWS-0050"), inputs: B(&[]) },
        Alias { id: B("aws-elasticache-enable-backup-retention"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_cluster"), B("aws_elasticache_replication_group")]),
    why: B("Where the cache holds more than copies, such as sessions or queues, a lost node loses it."),
    fix: B("Set snapshot_retention_limit to a few days."),
    page: B(include_str!("../aws/elasticache/backup/policy.md")),
    links: B(&[]),
};

/// Load balancer can be deleted at once.
pub static AWS_ELB_DELETION_PROTECTION: Meta = Meta {
    id: B("aws-elb-deletion-protection"),
    title: B("Load balancer can be deleted at once"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_150"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb")]),
    why: B("One wrong plan or click takes the service off the network, and its address with it."),
    fix: B("Set enable_deletion_protection = true."),
    page: B(include_str!("../aws/elb/deletion_protection/policy.md")),
    links: B(&[]),
};

/// Load balancer passes on invalid HTTP headers.
pub static AWS_ELB_INVALID_HEADERS: Meta = Meta {
    id: B("aws-elb-invalid-headers"),
    title: B("Load balancer passes on invalid HTTP headers"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_131"), inputs: B(&[]) },
        Alias { id: B("AWS-0052"), inputs: B(&[]) },
        Alias { id: B("aws-elb-drop-invalid-headers"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb")]),
    why: B(
        "Headers with invalid names help to smuggle a second request past the load balancer to the servers behind it.",
    ),
    fix: B("Set drop_invalid_header_fields = true."),
    page: B(include_str!("../aws/elb/invalid_headers/policy.md")),
    links: B(&[]),
};

/// Load balancer faces the internet.
pub static AWS_ELB_PUBLIC: Meta = Meta {
    id: B("aws-elb-public"),
    title: B("Load balancer faces the internet"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0053"), inputs: B(&[]) },
        Alias { id: B("aws-elb-alb-not-public"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb"), B("aws_elb")]),
    why: B("What stands behind it can be reached from everywhere; know that it is meant to."),
    fix: B("Set internal = true where only your own networks are clients, or accept the finding with a reason."),
    page: B(include_str!("../aws/elb/public/policy.md")),
    links: B(&[]),
};

/// Public load balancer has no web ACL.
pub static AWS_ELB_WAF: Meta = Meta {
    id: B("aws-elb-waf"),
    title: B("Public load balancer has no web ACL"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_28"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb")]),
    why: B("Without a web ACL every request reaches the servers: floods, scanners and known attacks among them."),
    fix: B("Associate a web ACL with the load balancer by an aws_wafv2_web_acl_association, or make it internal."),
    page: B(include_str!("../aws/elb/waf/policy.md")),
    links: B(&[]),
};

/// IAM policy allows everything.
pub static AWS_IAM_ADMIN_POLICY: Meta = Meta {
    id: B("aws-iam-admin-policy"),
    title: B("IAM policy allows everything"),
    severity: Severity::High,
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_62"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_63"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_1"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_49"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.16") }]),
    applies_to: B(&[
        B("aws_iam_policy"),
        B("aws_iam_role_policy"),
        B("aws_iam_user_policy"),
        B("aws_iam_group_policy"),
        B("aws_iam_role"),
        B("data.aws_iam_policy_document"),
        B("aws_ssoadmin_permission_set_inline_policy"),
    ]),
    why: B("Whoever gets the policy can do everything in the account."),
    fix: B("Name the actions and the resources that are needed."),
    page: B(include_str!("../aws/iam/admin_policy/policy.md")),
    links: B(&[]),
};

/// Lambda function takes unsigned code.
pub static AWS_LAMBDA_CODE_SIGNING: Meta = Meta {
    id: B("aws-lambda-code-signing"),
    title: B("Lambda function takes unsigned code"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_272"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Whoever may upload code can run anything with the role of the function."),
    fix: B("Set code_signing_config_arn to a configuration that names your signing profiles and enforces them."),
    page: B(include_str!("../aws/lambda/code_signing/policy.md")),
    links: B(&[]),
};

/// Lambda function has no concurrency limit.
pub static AWS_LAMBDA_CONCURRENCY_LIMIT: Meta = Meta {
    id: B("aws-lambda-concurrency-limit"),
    title: B("Lambda function has no concurrency limit"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_115"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("One function under load can use up the concurrency of the whole account, and all others are throttled."),
    fix: B("Set reserved_concurrent_executions to what the function needs."),
    page: B(include_str!("../aws/lambda/concurrency_limit/policy.md")),
    links: B(&[]),
};

/// Lambda function has no dead letter queue.
pub static AWS_LAMBDA_DEAD_LETTER_QUEUE: Meta = Meta {
    id: B("aws-lambda-dead-letter-queue"),
    title: B("Lambda function has no dead letter queue"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_116"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("An event that the function fails on is dropped after two more tries, and nobody can look at it."),
    fix: B("Add dead_letter_config with the ARN of a queue or topic."),
    page: B(include_str!("../aws/lambda/dead_letter_queue/policy.md")),
    links: B(&[]),
};

/// Lambda function runs on a deprecated runtime.
pub static AWS_LAMBDA_DEPRECATED_RUNTIME: Meta = Meta {
    id: B("aws-lambda-deprecated-runtime"),
    title: B("Lambda function runs on a deprecated runtime"),
    severity: Severity::Medium,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_363"), inputs: B(&[]) },
        Alias { id: B("aws_lambda_function_deprecated_runtime"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("A deprecated runtime gets no security fixes any more, and one day the function can no longer be updated."),
    fix: B("Move the function to a runtime that is supported, such as python3.13, nodejs22.x or provided.al2023."),
    page: B(include_str!("../aws/lambda/deprecated_runtime/policy.md")),
    links: B(&[]),
};

/// Lambda permission for a service names no source.
pub static AWS_LAMBDA_PERMISSION_SOURCE: Meta = Meta {
    id: B("aws-lambda-permission-source"),
    title: B("Lambda permission for a service names no source"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_364"), inputs: B(&[]) },
        Alias { id: B("AWS-0067"), inputs: B(&[]) },
        Alias { id: B("aws-lambda-restrict-source-arn"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_permission")]),
    why: B(
        "A service acts for all of its customers: without a source, another account can have it invoke your function (the confused deputy).",
    ),
    fix: B("Set source_arn to the resource that invokes the function, or source_account to its account."),
    page: B(include_str!("../aws/lambda/permission_source/policy.md")),
    links: B(&[]),
};

/// Lambda function may be invoked by anyone.
pub static AWS_LAMBDA_PUBLIC_PERMISSION: Meta = Meta {
    id: B("aws-lambda-public-permission"),
    title: B("Lambda function may be invoked by anyone"),
    severity: Severity::Critical,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_301"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_permission")]),
    why: B("Whoever can reach the API of AWS can invoke the function, in your account and at your cost."),
    fix: B("Name the account, role or service in principal; principal_org_id limits * to an organization."),
    page: B(include_str!("../aws/lambda/public_permission/policy.md")),
    links: B(&[]),
};

/// Lambda function URL needs no authorization.
pub static AWS_LAMBDA_URL_OPEN: Meta = Meta {
    id: B("aws-lambda-url-open"),
    title: B("Lambda function URL needs no authorization"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_258"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function_url")]),
    why: B("Everyone who knows the address can invoke the function, in your account and at your cost."),
    fix: B("Set authorization_type = \"AWS_IAM\"."),
    page: B(include_str!("../aws/lambda/url_open/policy.md")),
    links: B(&[]),
};

/// Lambda function is not in a VPC.
pub static AWS_LAMBDA_VPC: Meta = Meta {
    id: B("aws-lambda-vpc"),
    title: B("Lambda function is not in a VPC"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_117"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Outside of a VPC the function reaches the whole internet and none of your private networks."),
    fix: B("Add vpc_config with private subnets and a security group where the function works on private data."),
    page: B(include_str!("../aws/lambda/vpc/policy.md")),
    links: B(&[]),
};

/// MQ broker is public.
pub static AWS_MQ_PUBLIC: Meta = Meta {
    id: B("aws-mq-public"),
    title: B("MQ broker is public"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_69"), inputs: B(&[]) },
        Alias { id: B("AWS-0072"), inputs: B(&[]) },
        Alias { id: B("aws-mq-no-public-access"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_mq_broker")]),
    why: B("The broker has a public address: a weak password is all that keeps strangers from the messages."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("../aws/mq/public_broker/policy.md")),
    links: B(&[]),
};

/// Neptune instance is public.
pub static AWS_NEPTUNE_PUBLIC: Meta = Meta {
    id: B("aws-neptune-public"),
    title: B("Neptune instance is public"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_102"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_neptune_cluster_instance")]),
    why: B("The graph database has a public address, and by default it asks nobody for credentials."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("../aws/neptune/public_instance/policy.md")),
    links: B(&[]),
};

/// OpenSearch domain is not in a VPC.
pub static AWS_OPENSEARCH_VPC: Meta = Meta {
    id: B("aws-opensearch-vpc"),
    title: B("OpenSearch domain is not in a VPC"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_137"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B(
        "Outside of a VPC the domain has a public endpoint, and one loose access policy opens its indexes to everyone.",
    ),
    fix: B("Add vpc_options with private subnets; a domain cannot be moved into a VPC later."),
    page: B(include_str!("../aws/opensearch/vpc/policy.md")),
    links: B(&[]),
};

/// RDS database does not take minor upgrades.
pub static AWS_RDS_AUTO_MINOR_UPGRADE: Meta = Meta {
    id: B("aws-rds-auto-minor-upgrade"),
    title: B("RDS database does not take minor upgrades"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_226"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.2") }]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster_instance")]),
    why: B("Minor versions carry the fixes of known holes; without them the database falls behind."),
    fix: B("Leave auto_minor_version_upgrade out, or set it to true."),
    page: B(include_str!("../aws/rds/auto_minor_upgrade/policy.md")),
    links: B(&[]),
};

/// RDS database keeps too few backups.
pub static AWS_RDS_BACKUP_RETENTION: Meta = Meta {
    id: B("aws-rds-backup-retention"),
    title: B("RDS database keeps too few backups"),
    severity: Severity::Medium,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_133"), inputs: B(&[]) },
        Alias { id: B("AWS-0077"), inputs: B(&[]) },
        Alias { id: B("aws-rds-specify-backup-retention"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster")]),
    why: B("Damage that is noticed after the last backup was replaced cannot be undone."),
    fix: B("Set backup_retention_period to a week or more."),
    page: B(include_str!("../aws/rds/backup_retention/policy.md")),
    links: B(&[]),
};

/// RDS cluster is not encrypted.
pub static AWS_RDS_CLUSTER_STORAGE_ENCRYPTED: Meta = Meta {
    id: B("aws-rds-cluster-storage-encrypted"),
    title: B("RDS cluster is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_96"), inputs: B(&[]) }, Alias { id: B("AWS-0079"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.1") }]),
    applies_to: B(&[B("aws_rds_cluster")]),
    why: B(
        "Snapshots and disks of the cluster can be read by who gets hold of them, and encryption cannot be switched on later.",
    ),
    fix: B("Set storage_encrypted = true."),
    page: B(include_str!("../aws/rds/cluster_storage_encrypted/policy.md")),
    links: B(&[]),
};

/// RDS database can be deleted at once.
pub static AWS_RDS_DELETION_PROTECTION: Meta = Meta {
    id: B("aws-rds-deletion-protection"),
    title: B("RDS database can be deleted at once"),
    severity: Severity::Medium,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_293"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_139"), inputs: B(&[]) },
        Alias { id: B("AWS-0177"), inputs: B(&[]) },
        Alias { id: B("AWS-0343"), inputs: B(&[]) },
        Alias { id: B("aws-rds-enable-deletion-protection"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster")]),
    why: B("One wrong plan or click deletes the database with all of its data."),
    fix: B("Set deletion_protection = true."),
    page: B(include_str!("../aws/rds/deletion_protection/policy.md")),
    links: B(&[]),
};

/// RDS instance is not encrypted.
pub static AWS_RDS_INSTANCE_STORAGE_ENCRYPTED: Meta = Meta {
    id: B("aws-rds-instance-storage-encrypted"),
    title: B("RDS instance is not encrypted"),
    severity: Severity::High,
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_16"), inputs: B(&[]) }, Alias { id: B("AWS-0080"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.1") }]),
    applies_to: B(&[B("aws_db_instance")]),
    why: B(
        "Snapshots and disks of the database can be read by who gets hold of them, and encryption cannot be switched on later.",
    ),
    fix: B("Set storage_encrypted = true."),
    page: B(include_str!("../aws/rds/instance_storage_encrypted/policy.md")),
    links: B(&[]),
};

/// RDS instance runs in one availability zone.
pub static AWS_RDS_MULTI_AZ: Meta = Meta {
    id: B("aws-rds-multi-az"),
    title: B("RDS instance runs in one availability zone"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_157"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance")]),
    why: B("When the zone fails, or the host is patched, the database is down until it is back."),
    fix: B("Set multi_az = true for what has to stay up."),
    page: B(include_str!("../aws/rds/multi_az/policy.md")),
    links: B(&[]),
};

/// RDS instance is public.
pub static AWS_RDS_PUBLIC: Meta = Meta {
    id: B("aws-rds-public"),
    title: B("RDS instance is public"),
    severity: Severity::Critical,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_17"), inputs: B(&[]) }, Alias { id: B("AWS-0180"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.3") }]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster_instance")]),
    why: B("The database has a public address: a weak password or one open rule is enough."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("../aws/rds/publicly_accessible/policy.md")),
    links: B(&[]),
};

/// Redshift cluster is public.
pub static AWS_REDSHIFT_PUBLIC: Meta = Meta {
    id: B("aws-redshift-public"),
    title: B("Redshift cluster is public"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_87"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("The cluster has a public address: a weak password or one open rule is enough to read all of its data."),
    fix: B("Set publicly_accessible = false: before version 6 of the AWS provider the default is true."),
    page: B(include_str!("../aws/redshift/public_cluster/policy.md")),
    links: B(&[]),
};

/// Redshift cluster names no subnets.
pub static AWS_REDSHIFT_VPC: Meta = Meta {
    id: B("aws-redshift-vpc"),
    title: B("Redshift cluster names no subnets"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_154"), inputs: B(&[]) },
        Alias { id: B("AWS-0127"), inputs: B(&[]) },
        Alias { id: B("aws-redshift-use-vpc"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("Without subnets of its own the cluster lands in the default VPC, whose subnets are public."),
    fix: B("Make an aws_redshift_subnet_group of private subnets and set cluster_subnet_group_name."),
    page: B(include_str!("../aws/redshift/vpc/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves block_public_acls off.
pub static AWS_S3_BLOCK_PUBLIC_ACLS: Meta = Meta {
    id: B("aws-s3-block-public-acls"),
    title: B("S3 public access block leaves block_public_acls off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_53"), inputs: B(&[]) },
        Alias { id: B("AWS-0086"), inputs: B(&[]) },
        Alias { id: B("aws-s3-block-public-acls"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With block_public_acls off, new public ACLs are accepted."),
    fix: B("Set block_public_acls = true."),
    page: B(include_str!("../aws/s3/block_public_acls/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves block_public_policy off.
pub static AWS_S3_BLOCK_PUBLIC_POLICY: Meta = Meta {
    id: B("aws-s3-block-public-policy"),
    title: B("S3 public access block leaves block_public_policy off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_54"), inputs: B(&[]) },
        Alias { id: B("AWS-0087"), inputs: B(&[]) },
        Alias { id: B("aws-s3-block-public-policy"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With block_public_policy off, policies that allow everyone are accepted."),
    fix: B("Set block_public_policy = true."),
    page: B(include_str!("../aws/s3/block_public_policy/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves ignore_public_acls off.
pub static AWS_S3_IGNORE_PUBLIC_ACLS: Meta = Meta {
    id: B("aws-s3-ignore-public-acls"),
    title: B("S3 public access block leaves ignore_public_acls off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_55"), inputs: B(&[]) },
        Alias { id: B("AWS-0091"), inputs: B(&[]) },
        Alias { id: B("aws-s3-ignore-public-acls"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With ignore_public_acls off, public ACLs that are there have an effect."),
    fix: B("Set ignore_public_acls = true."),
    page: B(include_str!("../aws/s3/ignore_public_acls/policy.md")),
    links: B(&[]),
};

/// S3 bucket lets versions be deleted without MFA.
pub static AWS_S3_MFA_DELETE: Meta = Meta {
    id: B("aws-s3-mfa-delete"),
    title: B("S3 bucket lets versions be deleted without MFA"),
    severity: Severity::Low,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0170"), inputs: B(&[]) },
        Alias { id: B("aws-s3-require-mfa-delete"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.2") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_versioning")]),
    why: B("Whoever gets hold of credentials can delete old versions too."),
    fix: B("Set mfa_delete = \"Enabled\" beside status; only the root user can switch it on, with a device at hand."),
    page: B(include_str!("../aws/s3/mfa_delete/policy.md")),
    links: B(&[]),
};

/// S3 bucket has no public access block.
pub static AWS_S3_NO_PUBLIC_ACCESS_BLOCK: Meta = Meta {
    id: B("aws-s3-no-public-access-block"),
    title: B("S3 bucket has no public access block"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV2_AWS_6"), inputs: B(&[]) },
        Alias { id: B("AWS-0094"), inputs: B(&[]) },
        Alias { id: B("aws-s3-specify-public-access-block"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Without a public access block one ACL or policy is enough to make the bucket public."),
    fix: B("Add an aws_s3_bucket_public_access_block for the bucket with all four settings on."),
    page: B(include_str!("../aws/s3/no_public_access_block/policy.md")),
    links: B(&[]),
};

/// S3 bucket ACL lets everyone read.
pub static AWS_S3_PUBLIC_ACL: Meta = Meta {
    id: B("aws-s3-public-acl"),
    title: B("S3 bucket ACL lets everyone read"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_20"), inputs: B(&[]) },
        Alias { id: B("AWS-0092"), inputs: B(&[]) },
        Alias { id: B("CKV2_AWS_43"), inputs: B(&[]) },
        Alias { id: B("s3-bucket-public-read-prohibited"), inputs: B(&[]) },
        Alias { id: B("aws-s3-no-public-access-with-acl"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_acl")]),
    why: B("Everyone on the internet can list the bucket and read what the ACL covers."),
    fix: B(
        "Set the ACL to private, or leave it out; switch on all four settings of a public access block for the bucket.",
    ),
    page: B(include_str!("../aws/s3/public_acl/policy.md")),
    links: B(&[]),
};

/// S3 bucket ACL lets everyone read its permissions.
pub static AWS_S3_PUBLIC_ACL_PERMISSIONS: Meta = Meta {
    id: B("aws-s3-public-acl-permissions"),
    title: B("S3 bucket ACL lets everyone read its permissions"),
    severity: Severity::High,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_375"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_acl")]),
    why: B("Strangers learn who may do what with the bucket, and which grant to go after."),
    fix: B(
        "Take the grants of READ_ACP and FULL_CONTROL to everyone out, or switch on a public access block for the bucket.",
    ),
    page: B(include_str!("../aws/s3/public_acl_permissions/policy.md")),
    links: B(&[]),
};

/// S3 bucket policy allows everyone.
pub static AWS_S3_PUBLIC_POLICY: Meta = Meta {
    id: B("aws-s3-public-policy"),
    title: B("S3 bucket policy allows everyone"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_70"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_policy")]),
    why: B("Everyone on the internet can do what the statement allows."),
    fix: B("Name the principals, or add a condition on the account, the organisation or the network."),
    page: B(include_str!("../aws/s3/public_policy/policy.md")),
    links: B(&[]),
};

/// S3 bucket ACL lets everyone write.
pub static AWS_S3_PUBLIC_WRITE_ACL: Meta = Meta {
    id: B("aws-s3-public-write-acl"),
    title: B("S3 bucket ACL lets everyone write"),
    severity: Severity::Critical,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_57"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_acl")]),
    why: B("Everyone on the internet can put objects into the bucket, and delete what is there."),
    fix: B(
        "Set the ACL to private, or leave it out; switch on all four settings of a public access block for the bucket.",
    ),
    page: B(include_str!("../aws/s3/public_write_acl/policy.md")),
    links: B(&[]),
};

/// S3 public access block leaves restrict_public_buckets off.
pub static AWS_S3_RESTRICT_PUBLIC_BUCKETS: Meta = Meta {
    id: B("aws-s3-restrict-public-buckets"),
    title: B("S3 public access block leaves restrict_public_buckets off"),
    severity: Severity::Medium,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_56"), inputs: B(&[]) },
        Alias { id: B("AWS-0093"), inputs: B(&[]) },
        Alias { id: B("aws-s3-no-public-buckets"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With restrict_public_buckets off, a public policy lets everyone in."),
    fix: B("Set restrict_public_buckets = true."),
    page: B(include_str!("../aws/s3/restrict_public_buckets/policy.md")),
    links: B(&[]),
};

/// S3 bucket keeps no versions.
pub static AWS_S3_VERSIONING: Meta = Meta {
    id: B("aws-s3-versioning"),
    title: B("S3 bucket keeps no versions"),
    severity: Severity::Medium,
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_21"), inputs: B(&[]) },
        Alias { id: B("AWS-0090"), inputs: B(&[]) },
        Alias { id: B("aws-s3-enable-versioning"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_versioning")]),
    why: B("What is overwritten or deleted, by mistake or by ransomware, is gone."),
    fix: B(
        "Add an aws_s3_bucket_versioning with status = \"Enabled\", and a lifecycle rule that expires old versions.",
    ),
    page: B(include_str!("../aws/s3/versioning/policy.md")),
    links: B(&[]),
};

/// SageMaker notebook has direct internet access.
pub static AWS_SAGEMAKER_NOTEBOOK_INTERNET: Meta = Meta {
    id: B("aws-sagemaker-notebook-internet"),
    title: B("SageMaker notebook has direct internet access"),
    severity: Severity::High,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_122"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sagemaker_notebook_instance")]),
    why: B("What runs in the notebook can send the data it works on anywhere, past the VPC and its firewalls."),
    fix: B(
        "Set direct_internet_access = \"Disabled\" and give the notebook a subnet_id with a NAT gateway or endpoints.",
    ),
    page: B(include_str!("../aws/sagemaker/notebook_internet/policy.md")),
    links: B(&[]),
};

/// Default security group of a VPC lets traffic through.
pub static AWS_DEFAULT_SECURITY_GROUP_OPEN: Meta = Meta {
    id: B("aws-default-security-group-open"),
    title: B("Default security group of a VPC lets traffic through"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_12"), inputs: B(&[]) }, Alias { id: B("AWS-0173"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.4") }]),
    applies_to: B(&[B("aws_vpc"), B("aws_default_security_group")]),
    why: B(
        "Whatever is launched without naming a security group gets the default one, and with it whatever that lets through.",
    ),
    fix: B(
        "Declare aws_default_security_group with the vpc_id and no rules: Terraform then takes the default ones away.",
    ),
    page: B(include_str!("../aws/vpc/default_security_group/policy.md")),
    links: B(&[]),
};

/// Default VPC is used.
pub static AWS_VPC_DEFAULT: Meta = Meta {
    id: B("aws-vpc-default"),
    title: B("Default VPC is used"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_148"), inputs: B(&[]) },
        Alias { id: B("AWS-0101"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-default-vpc"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-default-vpc"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_default_vpc")]),
    why: B("All subnets of the default VPC are public, and whatever names no network lands there."),
    fix: B("Declare an aws_vpc with private subnets and put the workload into those."),
    page: B(include_str!("../aws/vpc/default_vpc/policy.md")),
    links: B(&[]),
};

/// Network ACL rule lets all ports in.
pub static AWS_NETWORK_ACL_ALL_PORTS: Meta = Meta {
    id: B("aws-network-acl-all-ports"),
    title: B("Network ACL rule lets all ports in"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0102"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_352"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-excessive-port-access"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-excessive-port-access"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B("A network ACL that lets every port in filters nothing: whatever listens can be reached."),
    fix: B("Allow the ports that the subnet serves, and the ephemeral ports that answers come back to."),
    page: B(include_str!("../aws/vpc/network_acl_all_ports/policy.md")),
    links: B(&[]),
};

/// Network ACL lets FTP in from the internet.
pub static AWS_NETWORK_ACL_FTP_OPEN: Meta = Meta {
    id: B("aws-network-acl-ftp-open"),
    title: B("Network ACL lets FTP in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_229"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 21 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 21 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_ftp/policy.md")),
    links: B(&[]),
};

/// Network ACL lets FTP data in from the internet.
pub static AWS_NETWORK_ACL_FTP_DATA_OPEN: Meta = Meta {
    id: B("aws-network-acl-ftp-data-open"),
    title: B("Network ACL lets FTP data in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_230"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 20 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 20 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_ftp_data/policy.md")),
    links: B(&[]),
};

/// Network ACL lets RDP in from the internet.
pub static AWS_NETWORK_ACL_RDP_OPEN: Meta = Meta {
    id: B("aws-network-acl-rdp-open"),
    title: B("Network ACL lets RDP in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_231"), inputs: B(&[]) }, Alias { id: B("AWS-0105"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.1") }]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 3389 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 3389 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_rdp/policy.md")),
    links: B(&[]),
};

/// Network ACL lets SSH in from the internet.
pub static AWS_NETWORK_ACL_SSH_OPEN: Meta = Meta {
    id: B("aws-network-acl-ssh-open"),
    title: B("Network ACL lets SSH in from the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_232"), inputs: B(&[]) },
        Alias { id: B("AWS-0105"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-ingress-acl"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-public-ingress-acl"), inputs: B(&[]) },
    ]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.1") }]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B(
        "A network ACL is what still holds when a security group is too wide; here it lets port 22 in from everyone.",
    ),
    fix: B(
        "Allow the ports that clients need from the networks they come from, or deny port 22 in a rule with a lower number.",
    ),
    page: B(include_str!("../aws/vpc/network_acl_ssh/policy.md")),
    links: B(&[]),
};

/// Route sends everything into a VPC peering.
pub static AWS_VPC_PEERING_ROUTE_OPEN: Meta = Meta {
    id: B("aws-vpc-peering-route-open"),
    title: B("Route sends everything into a VPC peering"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_44"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.5") }]),
    applies_to: B(&[B("aws_route"), B("aws_route_table"), B("aws_default_route_table")]),
    why: B(
        "A route for all addresses opens the whole of the other VPC, and hands it the traffic that was meant for elsewhere.",
    ),
    fix: B("Route only the networks of the other VPC that are needed into the peering."),
    page: B(include_str!("../aws/vpc/peering_route/policy.md")),
    links: B(&[]),
};

/// Security group opens all ports to the internet.
pub static AWS_SECURITY_GROUP_ALL_PORTS_OPEN: Meta = Meta {
    id: B("aws-security-group-all-ports-open"),
    title: B("Security group opens all ports to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_277"), inputs: B(&[]) }]),
    controls: B(&[
        Control { standard: B("cis-aws-3.0"), id: B("5.2") },
        Control { standard: B("cis-aws-3.0"), id: B("5.3") },
    ]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Whatever listens on the machines, now or later, can be reached from the whole internet."),
    fix: B("Name the ports that clients need, and the networks that they come from."),
    page: B(include_str!("../aws/vpc/security_group_all_ports/policy.md")),
    links: B(&[]),
};

/// Security group opens a database port to the internet.
pub static AWS_SECURITY_GROUP_DATABASE_OPEN: Meta = Meta {
    id: B("aws-security-group-database-open"),
    title: B("Security group opens a database port to the internet"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B(
        "Allow the port from the security group of the applications that use the database: referenced_security_group_id or security_groups.",
    ),
    page: B(include_str!("../aws/vpc/security_group_databases/policy.md")),
    links: B(&[]),
};

/// Security group has no description.
pub static AWS_SECURITY_GROUP_DESCRIPTION: Meta = Meta {
    id: B("aws-security-group-description"),
    title: B("Security group has no description"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0099"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_23"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-add-description-to-security-group"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-add-description-to-security-group"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group")]),
    why: B("A group without a description is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the group is for; it cannot be changed later without replacing the group."),
    page: B(include_str!("../aws/vpc/security_group_description/policy.md")),
    links: B(&[]),
};

/// Security group lets traffic out to the whole internet.
pub static AWS_SECURITY_GROUP_EGRESS_ANYWHERE: Meta = Meta {
    id: B("aws-security-group-egress-anywhere"),
    title: B("Security group lets traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0104"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-egress-sgr"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-public-egress-sgr"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_egress_rule"),
    ]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks, prefix lists or security groups that it needs, or route what leaves through a proxy."),
    page: B(include_str!("../aws/vpc/security_group_egress/policy.md")),
    links: B(&[]),
};

/// Security group lets all traffic out to the whole internet.
pub static AWS_SECURITY_GROUP_EGRESS_ALL_PORTS: Meta = Meta {
    id: B("aws-security-group-egress-all-ports"),
    title: B("Security group lets all traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_382"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_egress_rule"),
    ]),
    why: B(
        "Where a machine may reach every port of everyone, whoever takes it over can load tools and send data away.",
    ),
    fix: B("Name the ports that it needs, such as 443."),
    page: B(include_str!("../aws/vpc/security_group_egress_all_ports/policy.md")),
    links: B(&[]),
};

/// Security group opens HTTP to the internet.
pub static AWS_SECURITY_GROUP_HTTP_OPEN: Meta = Meta {
    id: B("aws-security-group-http-open"),
    title: B("Security group opens HTTP to the internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_260"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Port 80 carries traffic that anyone on the way can read and change."),
    fix: B("Serve HTTPS on port 443; leave port 80 to a load balancer that redirects."),
    page: B(include_str!("../aws/vpc/security_group_http/policy.md")),
    links: B(&[]),
};

/// Security group lets traffic in from the whole internet.
pub static AWS_SECURITY_GROUP_INGRESS_ANYWHERE: Meta = Meta {
    id: B("aws-security-group-ingress-anywhere"),
    title: B("Security group lets traffic in from the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B(
        "Name the networks, prefix lists or security groups that clients come from, or publish the service through a load balancer.",
    ),
    page: B(include_str!("../aws/vpc/security_group_ingress/policy.md")),
    links: B(&[]),
};

/// Security group opens RDP to the internet.
pub static AWS_SECURITY_GROUP_RDP_OPEN: Meta = Meta {
    id: B("aws-security-group-rdp-open"),
    title: B("Security group opens RDP to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_25"), inputs: B(&[]) }, Alias { id: B("AWS-0107"), inputs: B(&[]) }]),
    controls: B(&[
        Control { standard: B("cis-aws-3.0"), id: B("5.2") },
        Control { standard: B("cis-aws-3.0"), id: B("5.3") },
    ]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("../aws/vpc/security_group_rdp/policy.md")),
    links: B(&[]),
};

/// Security group rule has no description.
pub static AWS_SECURITY_GROUP_RULE_DESCRIPTION: Meta = Meta {
    id: B("aws-security-group-rule-description"),
    title: B("Security group rule has no description"),
    severity: Severity::Low,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("AWS-0124"), inputs: B(&[]) },
        Alias { id: B("CKV_AWS_23"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-add-description-to-security-group-rule"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-add-description-to-security-group-rule"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
        B("aws_vpc_security_group_egress_rule"),
    ]),
    why: B("A rule without a description is kept for years because nobody dares to close it."),
    fix: B("Say in description who needs the rule and what for."),
    page: B(include_str!("../aws/vpc/security_group_rule_description/policy.md")),
    links: B(&[]),
};

/// Security group opens SSH to the internet.
pub static AWS_SECURITY_GROUP_SSH_OPEN: Meta = Meta {
    id: B("aws-security-group-ssh-open"),
    title: B("Security group opens SSH to the internet"),
    severity: Severity::Critical,
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_24"), inputs: B(&[]) },
        Alias { id: B("AWS-0107"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-ingress-sgr"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-public-ingress-sgr"), inputs: B(&[]) },
    ]),
    controls: B(&[
        Control { standard: B("cis-aws-3.0"), id: B("5.2") },
        Control { standard: B("cis-aws-3.0"), id: B("5.3") },
    ]),
    applies_to: B(&[
        B("aws_security_group"),
        B("aws_default_security_group"),
        B("aws_security_group_rule"),
        B("aws_vpc_security_group_ingress_rule"),
    ]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B(
        "Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port.",
    ),
    page: B(include_str!("../aws/vpc/security_group_ssh/policy.md")),
    links: B(&[]),
};

/// Subnet gives every instance a public IP address.
pub static AWS_VPC_SUBNET_PUBLIC_IP: Meta = Meta {
    id: B("aws-vpc-subnet-public-ip"),
    title: B("Subnet gives every instance a public IP address"),
    severity: Severity::Medium,
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_130"), inputs: B(&[]) },
        Alias { id: B("AWS-0164"), inputs: B(&[]) },
        Alias { id: B("aws-ec2-no-public-ip-subnet"), inputs: B(&[]) },
        Alias { id: B("aws-vpc-no-public-ip-subnet"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("aws_subnet"), B("aws_default_subnet")]),
    why: B("Whatever is launched in the subnet faces the internet, whether or not anybody thought of it."),
    fix: B("Leave map_public_ip_on_launch out or set it to false, and give public addresses to the few that need one."),
    page: B(include_str!("../aws/vpc/subnet_public_ip/policy.md")),
    links: B(&[]),
};
