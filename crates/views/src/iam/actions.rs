//! What actions are for. Facts of the AWS Service Authorization Reference ([`palisade_schema::iam`]), and the ways from some permissions to all that Spencer Gietzen (Rhino
//! Security Labs, "AWS IAM privilege escalation methods") has collected.

use std::sync::OnceLock;

use palisade_schema::iam::{self, Access, Action};

use super::pattern;

/// Sets of actions that together lead to other permissions than those that one was given.
pub const ESCALATIONS: &[&[&str]] = &[
    &["iam:CreatePolicyVersion"],
    &["iam:SetDefaultPolicyVersion"],
    &["iam:CreateAccessKey"],
    &["iam:CreateLoginProfile"],
    &["iam:UpdateLoginProfile"],
    &["iam:AttachUserPolicy"],
    &["iam:AttachGroupPolicy"],
    &["iam:PutUserPolicy"],
    &["iam:PutGroupPolicy"],
    &["iam:AddUserToGroup"],
    &["iam:AttachRolePolicy", "sts:AssumeRole"],
    &["iam:PutRolePolicy", "sts:AssumeRole"],
    &["iam:UpdateAssumeRolePolicy", "sts:AssumeRole"],
    &["iam:PassRole", "ec2:RunInstances"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
    &["iam:PassRole", "glue:CreateDevEndpoint"],
    &["iam:PassRole", "cloudformation:CreateStack"],
    &["iam:PassRole", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"],
    &["iam:PassRole", "sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"],
    &["glue:UpdateDevEndpoint"],
    &["lambda:UpdateFunctionCode"],
];

/// Actions that hand out credentials.
pub const CREDENTIALS: &[&str] = &[
    "cognito-identity:GetCredentialsForIdentity",
    "cognito-identity:GetOpenIdToken",
    "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
    "codepipeline:PollForJobs",
    "connect:GetFederationToken",
    "gamelift:GetInstanceAccess",
    "gamelift:RequestUploadCredentials",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:CreateServiceSpecificCredential",
    "iam:ResetServiceSpecificCredential",
    "iam:UpdateAccessKey",
    "lightsail:GetInstanceAccessDetails",
    "lightsail:GetRelationalDatabaseMasterUserPassword",
    "mediapackage:RotateChannelCredentials",
    "mediapackage:RotateIngestEndpointCredentials",
    "rds-db:connect",
    "redshift:CreateClusterUser",
    "redshift:GetClusterCredentials",
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:GetFederationToken",
];

/// Actions that read what is stored.
pub const DATA: &[&str] = &[
    "rds:CopyDBSnapshot",
    "rds:CreateDBSnapshot",
    "s3:GetObject",
    "secretsmanager:GetSecretValue",
    "ssm:GetParameter",
    "ssm:GetParameters",
    "ssm:GetParametersByPath",
];

/// The known actions that a pattern covers (`s3:Get*`, `*`), with their prefixes.
fn covered(pattern: &str) -> impl Iterator<Item = (&'static str, &'static Action<'static>)> {
    let (prefix, name) = pattern.split_once(':').unwrap_or((pattern, "*"));
    let services = iam::services().filter(move |(service, _)| pattern::matches(prefix, service));
    let all = services.flat_map(|(service, actions)| actions.iter().map(move |action| (service, action)));
    all.filter(move |(_, action)| pattern::matches(name, action.name))
}

/// Whether what an action pattern covers could be limited to named resources, at least in part. That a pattern covers
/// actions that only tell which resources there are counts for nothing: those of one service differ in it, and nobody
/// writes `ec2:Describe*` out. What the reference does not have yet is taken to be like most that it has.
pub fn takes_resource(pattern: &str) -> bool {
    let is_pattern = pattern.contains(['*', '?']);
    let mut known = covered(pattern).peekable();
    known.peek().is_none()
        || known.any(|(_, action)| action.takes_resource && !(is_pattern && action.access == Access::List))
}

/// Whether a pattern covers an action that changes a resource which could be named, or who may do what with it.
pub fn changes_resource(pattern: &str) -> bool {
    let mut known = covered(pattern).peekable();
    if known.peek().is_none() {
        let name = pattern.split_once(':').map_or(pattern, |(_, name)| name);
        return !["Describe", "Get", "List"].iter().any(|start| name.starts_with(start));
    }
    known.any(|(_, action)| {
        action.takes_resource && matches!(action.access, Access::Write | Access::PermissionsManagement)
    })
}

/// Actions that change who may do what, as `service:Name`.
pub fn permissions() -> &'static [String] {
    static ALL: OnceLock<Vec<String>> = OnceLock::new();
    ALL.get_or_init(|| {
        let all = covered("*").filter(|(_, action)| action.access == Access::PermissionsManagement);
        all.map(|(service, action)| format!("{service}:{}", action.name)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_without_resources() {
        for action in ["ec2:DescribeInstances", "ec2:describe*", "ecr:GetAuthorizationToken", "pricing:GetProducts"] {
            assert!(!takes_resource(action), "{action}");
        }
        for action in ["*", "s3:*", "ec2:*", "ec2:RunInstances", "s3:ListBucket", "kms:Decrypt", "ce:GetCostAndUsage"] {
            assert!(takes_resource(action), "{action}");
        }
    }

    #[test]
    fn actions_that_change_something() {
        for action in ["*", "s3:*", "s3:PutObject", "s3:P*", "ec2:RunInstances", "lambda:UpdateFunctionCode"] {
            assert!(changes_resource(action), "{action}");
        }
        for action in ["s3:GetObject", "s3:Get*", "ec2:DescribeInstances", "s3:List*", "dynamodb:BatchGetItem"] {
            assert!(!changes_resource(action), "{action}");
        }
    }

    #[test]
    fn actions_that_change_permissions() {
        for (action, changes) in [("iam:PutRolePolicy", true), ("kms:CreateGrant", true), ("s3:GetObject", false)] {
            assert_eq!(permissions().iter().any(|one| one == action), changes, "{action}");
        }
    }

    #[test]
    fn what_is_told_of_actions_is_told_of_known_ones() {
        for action in ESCALATIONS.iter().copied().flatten().chain(CREDENTIALS).chain(DATA) {
            assert!(covered(action).next().is_some(), "{action}");
        }
    }
}
