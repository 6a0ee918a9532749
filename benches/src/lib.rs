//! Inputs for the benchmarks, made of any size: the same size gives the same bytes.

use std::fmt::Write as _;

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
