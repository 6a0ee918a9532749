//! Roots from texts to projects: values, sites, causes, references.

use std::sync::Arc;

use palisade_model::{Fact, Join, JoinIndex, Project, ProjectInfo, Truth};
use palisade_source::SourceFile;
use palisade_terraform::modules::{Evaluated, ModuleMap, Options, Root, Texts, evaluate};

fn evaluated(files: &[(&str, &str)], options: Options) -> Evaluated {
    let texts = Texts::new(files.iter().map(|(path, text)| SourceFile::new(*path, *text)));
    let root = Root::load(&texts, ".", &ModuleMap::default()).unwrap();
    let functions = Arc::new(texts.seen_from("."));
    evaluate(Arc::new(root), &texts, functions, options)
}

fn project(files: &[(&str, &str)]) -> Project {
    evaluated(files, Options::default()).project(ProjectInfo::default())
}

fn site_text<'p>(project: &'p Project, address: &str, key: &'static str) -> &'p str {
    let attr = project.by_address(&address.into()).unwrap().get(key);
    project.sources().text(attr.site())
}

#[test]
fn values_flow_through_variables_locals_and_modules() {
    let p = project(&[
        (
            "main.tf",
            r#"
variable "name" { default = "logs" }
locals { full = "${var.name}-prod" }
module "site" {
  source = "./site"
  name   = local.full
}
resource "aws_s3_bucket_acl" "a" {
  bucket = module.site.id
  acl    = "public-read"
}
"#,
        ),
        (
            "site/main.tf",
            r#"
variable "name" { type = string }
resource "aws_s3_bucket" "b" { bucket = var.name }
output "id" { value = aws_s3_bucket.b.id }
"#,
        ),
    ]);
    assert_eq!(p.diagnostics(), []);
    let bucket = p.by_address(&"module.site.aws_s3_bucket.b".into()).unwrap();
    assert_eq!(bucket.get("bucket").text(), Fact::Known("logs-prod".into()));
    assert_eq!(bucket.calls()[0].address.as_ref(), "module.site");
    assert_eq!(site_text(&p, "aws_s3_bucket_acl.a", "acl"), "acl    = \"public-read\"");
    let index = JoinIndex::new(&p, &["aws_s3_bucket"], &["bucket"]);
    let acl = p.by_address(&"aws_s3_bucket_acl.a".into()).unwrap();
    let Join::To(found) = index.find(acl.get("bucket")) else { panic!("it refers to the bucket") };
    assert_eq!(found, [bucket]);
}

#[test]
fn what_has_no_value_says_why() {
    let p = project(&[(
        "main.tf",
        r#"
variable "acl" {}
variable "rules" { type = list(number) }
resource "aws_s3_bucket_acl" "a" { acl = var.acl }
resource "aws_security_group" "g" {
  dynamic "ingress" {
    for_each = var.rules
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}
resource "aws_instance" "i" {
  count = length(var.rules)
  ami   = "ami-1"
}
"#,
    )]);
    let Truth::Unknown(causes) = p.by_address(&"aws_s3_bucket_acl.a".into()).unwrap().get("acl").is("private") else {
        panic!("nobody knows it")
    };
    let why: Vec<String> = causes.iter().map(|id| p.cause(id).reason.to_string()).collect();
    assert_eq!(why, ["var.acl has no value"]);
    let group = p.by_address(&"aws_security_group.g".into()).unwrap();
    let blocks: Vec<_> = group.get("ingress").items().collect();
    assert!(matches!(blocks[0].exists(), Truth::Unknown(_)));
    assert_eq!(blocks[0].get("protocol").is("tcp"), Truth::True);
    assert_eq!(blocks[1].exists(), Truth::True);
    let open = blocks[1].get("cidr_blocks").items().nth(1).unwrap();
    assert_eq!(p.sources().text(open.site()), "\"0.0.0.0/0\"");
    let instance = p.by_address(&"aws_instance.i[*]".into()).unwrap();
    assert!(matches!(instance.exists(), Truth::Unknown(_)));
    assert_eq!(instance.get("ami").is("ami-1"), Truth::True);
}

#[test]
fn a_module_that_is_not_on_disk_is_out_of_reach() {
    let p = project(&[(
        "main.tf",
        r#"
module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
}
resource "aws_instance" "i" { subnet_id = module.vpc.private_subnets[0] }
"#,
    )]);
    let [diagnostic] = p.diagnostics() else { panic!("{:?}", p.diagnostics()) };
    assert_eq!(diagnostic.summary, "module.vpc (registry terraform-aws-modules/vpc/aws, not on disk)");
    let Truth::Unknown(causes) = p.by_address(&"aws_instance.i".into()).unwrap().get("subnet_id").is("x") else {
        panic!("nobody knows it")
    };
    let why: Vec<String> = causes.iter().map(|id| p.cause(id).reason.to_string()).collect();
    assert_eq!(why, ["module.vpc is not on disk"]);
}

#[test]
fn a_policy_document_is_known_as_far_as_its_arguments_are() {
    let p = project(&[(
        "main.tf",
        r#"
variable "org" { type = string }
data "aws_iam_policy_document" "known" {
  statement {
    actions   = ["s3:PutObject", "s3:GetObject"]
    resources = ["arn:aws:s3:::x/&{aws:username}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
data "aws_iam_policy_document" "partly" {
  override_policy_documents = [data.aws_iam_policy_document.known.json]
  statement {
    sid       = "Org"
    effect    = "Deny"
    actions   = ["*"]
    resources = [var.org, "*"]
  }
}
resource "aws_sqs_queue_policy" "q" { policy = data.aws_iam_policy_document.partly.json }
resource "aws_s3_bucket_policy" "b" { policy = data.aws_iam_policy_document.known.json }
"#,
    )]);
    assert_eq!(p.diagnostics(), []);
    let known = p.by_address(&"aws_s3_bucket_policy.b".into()).unwrap().get("policy");
    let expected = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "",
      "Effect": "Allow",
      "Action": [
        "s3:PutObject",
        "s3:GetObject"
      ],
      "Resource": "arn:aws:s3:::x/${aws:username}/*",
      "Principal": "*"
    }
  ]
}"#;
    assert_eq!(known.text(), Fact::Known(expected.into()));
    let partly = p.by_address(&"aws_sqs_queue_policy.q".into()).unwrap().get("policy");
    assert!(matches!(partly.text(), Fact::Unknown(_)));
    let statements: Vec<_> = partly.decoded().get("Statement").items().collect();
    assert_eq!(statements.len(), 2);
    assert_eq!(statements[0].get("Effect").is("Deny"), Truth::True);
    let resources: Vec<_> = statements[0].get("Resource").items().map(|item| item.is("*")).collect();
    assert_eq!(resources[0], Truth::True);
    assert!(matches!(resources[1], Truth::Unknown(_)));
    assert_eq!(statements[1].get("Principal").is("*"), Truth::True);
}

fn way(project: &Project, address: &str, key: &'static str) -> Vec<String> {
    let attr = project.by_address(&address.into()).unwrap().get(key);
    let place = |step: &palisade_model::Step| {
        let start = project.sources().start(step.site);
        format!("{} ({}:{})", step.text, project.sources().file(step.site.file).path(), start.line)
    };
    project.way(attr).iter().map(place).collect()
}

#[test]
fn the_way_of_a_value_leads_to_where_it_was_written() {
    let p = project(&[
        (
            "main.tf",
            "module \"site\" {\n  source = \"./site\"\n  acl = local.acl\n  ports = { web = 80 }\n}\nlocals {\n  acl = var.acl\n}\nvariable \"acl\" {}\n",
        ),
        ("terraform.tfvars", "acl = \"public-read\"\n"),
        (
            "site/main.tf",
            "variable \"acl\" {}\nvariable \"ports\" {}\nresource \"aws_s3_bucket_acl\" \"a\" {\n  acl = var.acl\n}\nresource \"aws_lb_listener\" \"l\" {\n  for_each = var.ports\n  port = each.value\n  protocol = upper(\"http\")\n}\n",
        ),
    ]);
    assert_eq!(
        way(&p, "module.site.aws_s3_bucket_acl.a", "acl"),
        [
            "var.acl (site/main.tf:1)",
            "module.site.acl (main.tf:3)",
            "local.acl (main.tf:7)",
            "var.acl (main.tf:9)",
            "terraform.tfvars (terraform.tfvars:1)"
        ]
    );
    assert_eq!(
        way(&p, "module.site.aws_lb_listener.l[\"web\"]", "port"),
        ["each.value (site/main.tf:7)", "var.ports (site/main.tf:2)", "module.site.ports (main.tf:4)"]
    );
    assert_eq!(way(&p, "module.site.aws_lb_listener.l[\"web\"]", "protocol"), Vec::<String>::new());
}

#[test]
fn a_way_is_found_among_blocks_of_several_types_and_among_instances() {
    let p = project(&[
        (
            "main.tf",
            r#"
variable "first" {}
variable "out" {}
variable "second" {}
resource "aws_security_group" "g" {
  ingress { description = var.first }
  egress { description = var.out }
  dynamic "ingress" {
    for_each = [var.second]
    content { description = ingress.value }
  }
}
resource "aws_sns_topic" "t" {
  for_each = toset(["a", "b", "c"])
  name     = each.key == "b" ? var.second : var.first
}
module "m" {
  source = "./m"
  count  = 3
  name   = var.second
}
resource "aws_s3_bucket" "named" {
  bucket        = aws_sns_topic.t["b"].name
  bucket_prefix = module.m[2].name
}
"#,
        ),
        ("terraform.tfvars", "first = \"1\"\nout = \"2\"\nsecond = \"3\"\n"),
        ("m/main.tf", "variable \"name\" {}\noutput \"name\" {\n  value = var.name\n}\n"),
    ]);
    let group = p.by_address(&"aws_security_group.g".into()).unwrap();
    let of_block = |kind: &'static str, nth: usize| {
        let attr = group.get(kind).items().nth(nth).unwrap().get("description");
        p.way(attr).iter().map(|step| step.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(of_block("ingress", 0), ["var.first", "terraform.tfvars"]);
    assert_eq!(of_block("egress", 0), ["var.out", "terraform.tfvars"]);
    assert_eq!(of_block("ingress", 1), ["ingress.value", "var.second", "terraform.tfvars"]);
    let topic =
        ["aws_sns_topic.t[\"b\"].name (main.tf:15)", "var.second (main.tf:4)", "terraform.tfvars (terraform.tfvars:3)"];
    assert_eq!(way(&p, "aws_s3_bucket.named", "bucket"), topic);
    let module = [
        "module.m[2].name (m/main.tf:3)",
        "var.name (m/main.tf:1)",
        "module.m[2].name (main.tf:20)",
        "var.second (main.tf:4)",
        "terraform.tfvars (terraform.tfvars:3)",
    ];
    assert_eq!(way(&p, "aws_s3_bucket.named", "bucket_prefix"), module);
}

/// What may be absent says what is wrong only for the values for which it is absent; and since Terraform 1.12 the
/// right side of `||` and `&&` is not looked at where the left one decides.
#[test]
fn the_words_of_a_destroy_provisioner_are_no_references() {
    let provisioned = |command: &str| {
        let text = format!(
            "resource \"terraform_data\" \"a\" {{\n  provisioner \"local-exec\" {{\n    when = destroy\n    on_failure = fail\n    \
             command = {command}\n  }}\n}}\nlocals {{ l = 1 }}\n"
        );
        project(&[("main.tf", &text)]).diagnostics().len()
    };
    assert_eq!(provisioned(r#""${path.module}/stop ${self.id}""#), 0);
    assert_eq!(provisioned(r#""stop ${local.l}""#), 1);
}

#[test]
fn a_provisioner_may_name_its_own_resource() {
    let refers = |block: &str| {
        let text = format!("resource \"terraform_data\" \"a\" {{\n  {block}\n}}\n");
        project(&[("main.tf", &text)]).diagnostics().len()
    };
    assert_eq!(refers(r#"provisioner "local-exec" { command = terraform_data.a.id }"#), 0);
    assert_eq!(refers("connection { host = terraform_data.a.id }"), 0);
    assert_eq!(refers("input = terraform_data.a.id"), 1);
}

#[test]
fn what_is_wrong_for_values_that_are_not_there_is_no_error() {
    let p = project(&[(
        "main.tf",
        r#"
variable "region" { type = string }
variable "on" { type = bool }
variable "scaling" {
  type    = object({ max = number })
  default = null
}
variable "mode" {
  type    = string
  default = null
  validation {
    condition     = var.mode == null || contains(["a", "b"], var.mode)
    error_message = "It is a or b."
  }
}
resource "aws_autoscaling_group" "g" {
  count    = startswith(var.region, "eu-") || var.scaling == null ? 0 : 1
  max_size = var.scaling.max
}
resource "aws_security_group" "s" {
  dynamic "ingress" {
    for_each = var.on ? { a = 1 } : {}
    content {
      from_port = each.value
    }
  }
}
"#,
    )]);
    assert_eq!(p.diagnostics(), []);
    let p = project(&[(
        "main.tf",
        r#"
variable "on" { type = bool }
resource "aws_autoscaling_group" "g" {
  count    = var.on ? 1 : 0
  max_size = var.scalling
}
output "o" { value = false || contains(["a"], null) }
"#,
    )]);
    let mut summaries = p.diagnostics().iter().map(|diagnostic| &*diagnostic.summary).collect::<Vec<_>>();
    summaries.sort_unstable();
    assert_eq!(summaries, ["Invalid function argument", "Reference to undeclared input variable"]);
}
