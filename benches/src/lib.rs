//! Inputs for the benchmarks, made of any size: the same size gives the same bytes.

use std::fmt::Write as _;

mod estate;

pub use estate::estate;

/// A manifest with `count` Deployments, a document each; about 600 bytes a Deployment.
pub fn deployments(count: usize) -> String {
    let mut out = String::new();
    for i in 0..count {
        let limits =
            if i % 3 == 0 { "" } else { "          resources:\n            limits: {memory: 128Mi, cpu: 250m}\n" };
        let _ = write!(
            out,
            "---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app-{i}\n  namespace: team-{team}\n  labels:\n    \
             app.kubernetes.io/name: app-{i}\nspec:\n  replicas: 2\n  selector:\n    matchLabels: {{app: app-{i}}}\n  template:\n    \
             metadata:\n      labels: {{app: app-{i}}}\n    spec:\n      containers:\n        - name: web\n          image: shop/app:{i}\n{limits}          \
             securityContext:\n            runAsNonRoot: {root}\n",
            team = i % 10,
            root = i % 2 == 0,
        );
    }
    out
}

/// A root module with `count` buckets, each with an ACL behind a local and a public access block for every second one.
pub fn buckets(count: usize) -> String {
    let mut out = String::from("variable \"acl\" {\n  default = \"private\"\n}\n\nlocals {\n  acl = var.acl\n}\n");
    for i in 0..count {
        let _ = write!(
            out,
            "\nresource \"aws_s3_bucket\" \"b{i}\" {{\n  bucket = \"bucket-{i}\"\n  tags   = {{ Name = \"bucket-${{{i}}}\" }}\n}}\n\n\
             resource \"aws_s3_bucket_acl\" \"b{i}\" {{\n  bucket = aws_s3_bucket.b{i}.id\n  acl    = local.acl\n}}\n"
        );
        if i % 2 == 0 {
            let _ = write!(
                out,
                "\nresource \"aws_s3_bucket_public_access_block\" \"b{i}\" {{\n  bucket            = aws_s3_bucket.b{i}.id\n  \
                 block_public_acls = true\n}}\n"
            );
        }
    }
    out
}

/// Kinds of resources that have a name and tags.
const NAMED: [&str; 10] = [
    "aws_cloudwatch_log_group",
    "aws_db_instance",
    "aws_dynamodb_table",
    "aws_ecr_repository",
    "aws_iam_role",
    "aws_kinesis_stream",
    "aws_kms_alias",
    "aws_lambda_function",
    "aws_sns_topic",
    "aws_sqs_queue",
];

/// A root module with `count` resources, a tenth of each of ten kinds.
pub fn named_resources(count: usize) -> String {
    let mut out = String::new();
    for i in 0..count {
        let _ = write!(
            out,
            "resource \"{kind}\" \"r{i}\" {{\n  name = \"shop-{i}\"\n  tags = {{\n    Team = \"team-{team}\"\n    Cost = \"{cost}\"\n  }}\n}}\n\n",
            kind = NAMED[i % NAMED.len()],
            team = i % 7,
            cost = 1000 + i % 97,
        );
    }
    out
}

/// `count` modules under Palisade's contract, each with one policy over one of ten kinds: a tenth of them applies to any
/// resource of [`named_resources`], and a hundredth of those is denied.
pub fn rego_policies(count: usize) -> Vec<String> {
    let module = |i: usize| {
        format!(
            "package palisade.p{i}\n\nimport rego.v1\n\ndeny contains msg if {{\n\tinput.kind == \"{kind}\"\n\tinput.attributes.tags.Cost == \
             \"{cost}\"\n\tnot startswith(input.attributes.tags.Team, \"platform\")\n\tmsg := sprintf(\"%s has cost centre %s\", \
             [input.address, input.attributes.tags.Cost])\n}}\n",
            kind = NAMED[i % NAMED.len()],
            cost = 1000 + i % 97,
        )
    };
    (0..count).map(module).collect()
}

/// A root module with `count` resources of a dozen kinds, half of them with a name and tags, half of them buckets with
/// what belongs to them.
pub fn mixed(count: usize) -> String {
    // Two buckets are five resources.
    named_resources(count / 2) + &buckets(count / 5)
}

/// A root module with `count` resources of one argument, each of 66 bytes as long as there are no more than a hundred
/// thousand: what a resource takes beside what it says.
pub fn plain(count: usize) -> String {
    let mut out = String::new();
    for i in 0..count {
        let _ = write!(out, "resource \"aws_sqs_queue\" \"queue_{i:05}\" {{\n  name = \"queue-{i:05}\"\n}}\n");
    }
    out
}

/// A root module with one resource that has an instance for each of `count` keys. As Terraform's `range` gives no more
/// than 1,024 numbers, the keys are the pairs of two shorter ones.
pub fn repeated(count: usize) -> String {
    let side = count.isqrt();
    format!(
        "locals {{\n  names = {{ for pair in setproduct(range({side}), range({side})) : \"n${{pair[0]}}-${{pair[1]}}\" => pair[0] }}\n}}\n\n\
         resource \"aws_s3_bucket\" \"all\" {{\n  for_each = local.names\n  bucket   = \"bucket-${{each.key}}\"\n  \
         tags     = {{ Name = each.key, Team = \"team-${{each.value}}\" }}\n}}\n"
    )
}

/// A root module with `count` locals, each of which holds the one before it.
pub fn nested_locals(count: usize) -> String {
    let mut out = String::from("locals {\n  v0 = { depth = 0 }\n");
    for i in 1..count {
        let _ = writeln!(
            out,
            "  v{i} = {{ depth = local.v{before}.depth + 1, list = [local.v{before}.depth] }}",
            before = i - 1
        );
    }
    out.push_str("}\n");
    out
}
