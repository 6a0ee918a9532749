//! Which attribute an argument is a copy of, in the ways in which modules write that: what a join goes by.

use std::fmt::Write as _;
use std::sync::Arc;

use palisade_model::{Attr, Project, ProjectInfo, Truth};
use palisade_source::SourceFile;
use palisade_terraform::modules::{ModuleMap, Options, Root, Texts, evaluate};

const DECLARED: &str = r#"
variable "open" { type = bool }
variable "text" { type = string }
variable "texts" { type = list(string) }
variable "unset" {
  type    = string
  default = null
}
variable "create" { default = true }
resource "aws_s3_bucket" "b" {}
resource "aws_s3_bucket" "other" {}
resource "aws_s3_bucket" "counted" { count = var.create ? 1 : 0 }
resource "aws_s3_bucket" "each" { for_each = toset(["a"]) }
resource "aws_s3_bucket" "some" { count = var.open ? 1 : 0 }
module "some" {
  source = "./m"
  count  = var.open ? 1 : 0
  given  = aws_s3_bucket.b.id
}
resource "aws_iam_role" "r" {}
resource "azurerm_subnet" "s" {}
resource "terraform_data" "d" { input = { id = aws_s3_bucket.b.id } }
module "counted" { source = "./counted" }
module "m" {
  source = "./m"
  given  = aws_s3_bucket.b.id
}
resource "aws_kms_key" "k" {}
resource "aws_ecr_repository" "named" { name = "x-${var.text}" }
data "aws_availability_zones" "all" {}
locals {
  picked  = coalesce(var.unset, aws_s3_bucket.b.id)
  objects = "${aws_s3_bucket.b.id}/*"
}
"#;

const MODULE: &str = r#"
variable "given" {}
output "id" { value = try(var.given, "") }
output "secret" {
  value     = { id = var.given }
  sensitive = true
}
"#;

const COUNTED: &str = r#"
resource "aws_s3_bucket" "b" { count = 1 }
output "whole" { value = try(aws_s3_bucket.b[0], null) }
"#;

/// The project with a resource for each expression, which is an optional argument of some and required by others.
fn project(expressions: &[&str]) -> Project {
    let mut text = DECLARED.to_owned();
    for (i, expression) in expressions.iter().enumerate() {
        let _ = writeln!(text, "resource \"aws_flow_log\" \"x{i}\" {{\n  vpc_id = {expression}\n}}");
        let _ = writeln!(text, "resource \"aws_s3_bucket_acl\" \"x{i}\" {{\n  bucket = {expression}\n}}");
    }
    let project = evaluated(&text);
    assert_eq!(project.diagnostics(), []);
    project
}

fn evaluated(text: &str) -> Project {
    let files = [("main.tf", text), ("m/main.tf", MODULE), ("counted/main.tf", COUNTED)];
    let texts = Texts::new(files.iter().map(|(path, text)| SourceFile::new(*path, *text)));
    let root = Root::load(&texts, ".", &ModuleMap::default()).unwrap();
    let functions = Arc::new(texts.seen_from("."));
    evaluate(Arc::new(root), &texts, functions, Options::default()).project(ProjectInfo::default())
}

/// What the two arguments are copies of.
fn copied(expressions: &[&str]) -> Vec<(String, String)> {
    let project = project(expressions);
    let of = |address: String, argument: &'static str| {
        let resource = project.by_address(&address.as_str().into()).unwrap();
        let attr = resource.get(argument);
        attr.reference().map_or_else(String::new, |to| format!("{}.{}", to.address, to.path))
    };
    let both = |i| (of(format!("aws_flow_log.x{i}"), "vpc_id"), of(format!("aws_s3_bucket_acl.x{i}"), "bucket"));
    (0..expressions.len()).map(both).collect()
}

fn assert_copies(of: &str, expressions: &[&str]) {
    for (expression, found) in expressions.iter().zip(copied(expressions)) {
        assert_eq!(found, (of.to_owned(), of.to_owned()), "{expression}");
    }
}

#[test]
fn copies_stay_copies() {
    assert_copies(
        "aws_s3_bucket.b.id",
        &[
            r#"aws_s3_bucket.b.id != "" ? aws_s3_bucket.b.id : null"#,
            r#"aws_s3_bucket.b.id == null ? "other" : aws_s3_bucket.b.id"#,
            r#"length(aws_s3_bucket.b.id) > 0 && true ? aws_s3_bucket.b.id : "other""#,
            r#"!(aws_s3_bucket.b.id == "") || var.open ? aws_s3_bucket.b.id : "other""#,
            "var.open ? aws_s3_bucket.b.id : aws_s3_bucket.b.id",
            "(var.open ? { a = aws_s3_bucket.b.id, b = 1 } : { a = aws_s3_bucket.b.id, b = 2 }).a",
            r#"can(aws_s3_bucket.b.id) ? aws_s3_bucket.b.id : """#,
            r#"compact([null, "", aws_s3_bucket.b.id])[0]"#,
            r#"element(concat(compact([aws_s3_bucket.b.id]), [""]), 0)"#,
            "one(distinct([aws_s3_bucket.b.id, aws_s3_bucket.b.id]))",
            r#"join("", compact([aws_s3_bucket.b.id]))"#,
            "sort([aws_s3_bucket.b.id])[0]",
            "[for name in [aws_s3_bucket.b.id] : name if name != null][0]",
            "{ for name in [aws_s3_bucket.b] : \"k\" => name if name.id != \"\" }.k.id",
            "one(compact([aws_s3_bucket.b.id])[*])",
            "jsondecode(jsonencode({ a = [aws_s3_bucket.b.id] })).a[0]",
            "yamldecode(yamlencode(aws_s3_bucket.b.id))",
            "try([aws_s3_bucket.b.id], [])[0]",
            "split(\",\", join(\",\", [aws_s3_bucket.b.id]))[0]",
            "trimspace(\" ${aws_s3_bucket.b.id}\\n\")",
            "trimsuffix(aws_s3_bucket.b.id, \"/\")",
            "lower(aws_s3_bucket.b.id)",
            "formatlist(\"%s\", [aws_s3_bucket.b.id])[0]",
            "terraform_data.d.output.id",
            "module.m.id",
            "nonsensitive(module.m.secret).id",
            "local.picked",
            r#"one(matchkeys([aws_s3_bucket.b.id, "other"], ["x", "y"], ["x"]))"#,
            r#"one(setsubtract([aws_s3_bucket.b.id], [""]))"#,
            "[for name in distinct([aws_s3_bucket.b.id]) : name][0]",
            "{ for i, name in compact([aws_s3_bucket.b.id]) : \"k${i}\" => name }[\"k0\"]",
            "one([for name in [aws_s3_bucket.b.id] : name if name != \"\"][*])",
            r#"trimsuffix("${aws_s3_bucket.b.id}/*", "/*")"#,
            r#"replace(aws_s3_bucket.b.id, ":*", "")"#,
            r#"replace("${aws_s3_bucket.b.id}/*", "/*", "")"#,
            r#"replace(aws_s3_bucket.b.id, "/:\\*$/", "")"#,
            r#"trimprefix("logs/${aws_s3_bucket.b.id}", "logs/")"#,
            r#"regex("logs/(.*)", "logs/${aws_s3_bucket.b.id}")[0]"#,
            r#"regex("^(?P<name>.+)$", aws_s3_bucket.b.id).name"#,
            r#"regexall(".+", aws_s3_bucket.b.id)[0]"#,
            "substr(aws_s3_bucket.b.id, 0, -1)",
            r#"substr("logs/${aws_s3_bucket.b.id}", 5, -1)"#,
            r#"split(",", join(",", ["other", aws_s3_bucket.b.id]))[1]"#,
            r#"reverse(split("/", "logs/${aws_s3_bucket.b.id}"))[0]"#,
            r#"trimsuffix("${local.objects}:x", "/*:x")"#,
            r#""%{ for name in [aws_s3_bucket.b.id] }${name}%{ endfor }""#,
            r#"jsondecode("{\"id\": \"${aws_s3_bucket.b.id}\"}").id"#,
            r#"jsondecode("{\"ids\": ${jsonencode([aws_s3_bucket.b.id])}}").ids[0]"#,
            r#"replace("_ID_", "_ID_", aws_s3_bucket.b.id)"#,
            r#"replace(replace("_ID_", "_ID_", aws_s3_bucket.b.id), "_ACCOUNT_ID_", var.text)"#,
            r#"jsondecode(replace(jsonencode({ id = "_ID_", open = var.text }), "_ID_", aws_s3_bucket.b.id)).id"#,
            "flatten([[module.m.id]])[0]",
            r#"formatlist("%s", [module.m.id])[0]"#,
            "try(flatten([{ id = module.m.id }])[0].id, null)",
        ],
    );
    // A name that is put together is the attribute's all the same.
    assert_copies(
        "aws_ecr_repository.named.name",
        &[
            r#"trimsuffix("${aws_ecr_repository.named.name}/*", "/*")"#,
            r#"chomp("${aws_ecr_repository.named.name}\n")"#,
            r#"replace("_ID_", "_ID_", aws_ecr_repository.named.name)"#,
        ],
    );
    assert_copies(
        "aws_kms_key.k.key_id",
        &["coalesce(aws_kms_key.k.key_id, \"other\")", "compact([\"\", try(aws_kms_key.k.key_id, null)])[0]"],
    );
    assert_copies(
        "aws_s3_bucket.counted[0].id",
        &[
            "try(aws_s3_bucket.counted[0], null).id",
            r#"join("", aws_s3_bucket.counted.*.id)"#,
            "one(compact(aws_s3_bucket.counted[*].id))",
            r#"element(concat(aws_s3_bucket.counted[*].id, [""]), 0)"#,
            "lookup(one(aws_s3_bucket.counted[*]), \"id\", null)",
        ],
    );
    assert_copies(
        "module.counted.aws_s3_bucket.b[0].id",
        &[
            "module.counted.whole.id",
            "try(module.counted.whole.id, null)",
            "try(module.counted.whole, null).id",
            "(module.counted.whole[*].id)[0]",
            "flatten([module.counted.whole][*].id)[0]",
        ],
    );
    assert_copies(
        "aws_s3_bucket.each[\"a\"].id",
        &[
            "{ for k, v in aws_s3_bucket.each : k => v.id if v.id != \"\" }[\"a\"]",
            "one(values(aws_s3_bucket.each)[*].id)",
        ],
    );
}

/// Instances of what may not be there are told by any of them.
#[test]
fn copies_of_what_may_not_be_there() {
    assert_copies(
        "aws_s3_bucket.some[*].id",
        &[
            "aws_s3_bucket.some[0].id",
            "one(aws_s3_bucket.some[*].id)",
            "one(compact(aws_s3_bucket.some.*.id))",
            "element(aws_s3_bucket.some.*.id, 0)",
            "[for bucket in aws_s3_bucket.some : bucket.id][0]",
            "{ for i, bucket in aws_s3_bucket.some : i => bucket.id }[0]",
            "lookup(one(aws_s3_bucket.some[*]), \"id\", null)",
            "try(flatten([aws_s3_bucket.some[*].id])[0], null)",
            "sort(tolist(toset(aws_s3_bucket.some[*].id)))[0]",
            r#"one(formatlist("%s", aws_s3_bucket.some[*].id))"#,
        ],
    );
    let found = copied(&["module.some[0].id", "one(module.some[*].id)", "try(module.some[0].id, null)"]);
    assert_eq!(found, vec![(String::new(), "aws_s3_bucket.b.id".to_owned()); 3]);
    let found = copied(&[
        "join(\"\", aws_s3_bucket.some.*.id)",
        "element(concat(aws_s3_bucket.some[*].id, [\"\"]), 0)",
        "length(aws_s3_bucket.some) > 0 ? aws_s3_bucket.some[0].id : \"\"",
        "var.create && var.open ? aws_s3_bucket.some[0].id : \"\"",
        "one(length(aws_s3_bucket.some) > 0 ? aws_s3_bucket.some[*].id : [])",
        "one(var.open ? aws_s3_bucket.some[*].id : [])",
        "one(slice(aws_s3_bucket.some[*].id, 0, 1))",
        "one(coalescelist(aws_s3_bucket.some[*].id, [\"\"]))",
    ]);
    assert_eq!(found, vec![(String::new(), "aws_s3_bucket.some[*].id".to_owned()); 8]);
    assert_copies(
        "",
        &[
            "join(\"-\", aws_s3_bucket.some.*.id)",
            "concat(aws_s3_bucket.some[*].id, [\"other\"])[0]",
            "one(aws_s3_bucket.some[*].id) != null ? aws_s3_bucket.b.id : \"literal\"",
            "try(aws_s3_bucket.some[0].id, aws_s3_bucket.b.id)",
            r#"try(aws_s3_bucket.some[0].id, "literal")"#,
            "coalescelist(aws_s3_bucket.some[*].id, [aws_s3_bucket.b.id])[0]",
            r#"element(coalescelist(aws_s3_bucket.some[*].id, ["literal"]), 0)"#,
            "try(coalescelist(aws_s3_bucket.some[*].id, [aws_s3_bucket.b.id])[0], null)",
            "one(module.some[*].id) != null ? aws_s3_bucket.b.id : \"literal\"",
            "[for bucket in aws_s3_bucket.some : bucket.id if bucket.id != var.text][0]",
        ],
    );
}

#[test]
fn a_step_of_an_id_names_its_resource() {
    assert_copies(
        "azurerm_subnet.s.id[*]",
        &[
            r#"split("/", azurerm_subnet.s.id)[8]"#,
            r#"element(split("/", azurerm_subnet.s.id), 8)"#,
            r#"reverse(split("/", azurerm_subnet.s.id))[0]"#,
            "basename(azurerm_subnet.s.id)",
            r#"regex("subnets/(.*)$", azurerm_subnet.s.id)[0]"#,
        ],
    );
}

/// Null or a copy is a copy where null would be refused.
#[test]
fn null_or_a_copy_is_one_where_something_is_required() {
    let found = copied(&["var.open ? aws_s3_bucket.b.id : null", "var.open ? null : aws_s3_bucket.b.id"]);
    assert_eq!(found, vec![(String::new(), "aws_s3_bucket.b.id".to_owned()); 2]);
}

#[test]
fn what_may_be_another_is_no_copy() {
    assert_copies(
        "",
        &[
            "var.open ? aws_s3_bucket.b.id : aws_s3_bucket.other.id",
            r#"var.open ? aws_s3_bucket.b.id : "literal""#,
            r#"var.open && aws_s3_bucket.b.id != "" ? aws_s3_bucket.b.id : "literal""#,
            r#"aws_s3_bucket.b.id == var.text ? aws_s3_bucket.b.id : "literal""#,
            "coalesce(var.text, aws_s3_bucket.b.id)",
            "compact([var.text, aws_s3_bucket.b.id])[0]",
            "distinct([var.text, aws_s3_bucket.b.id])[0]",
            r#"sort(["m", aws_s3_bucket.b.id])[0]"#,
            "concat(var.texts, [aws_s3_bucket.b.id])[0]",
            r#"[for name in [aws_s3_bucket.b.id, "a"] : name if name != var.text][0]"#,
            r#"replace(aws_s3_bucket.b.id, "source", "target")"#,
            r#"trimsuffix(aws_s3_bucket.b.id, "-logs")"#,
            r#"split("-", aws_s3_bucket.b.id)[0]"#,
            r#"split(",", aws_iam_role.r.name)[0]"#,
            r#"split(",", aws_iam_role.r.id)[0]"#,
            r#"split("|", "logs|${aws_iam_role.r.id}")[1]"#,
            r#"trimsuffix("${aws_s3_bucket.b.id}-logs", "x-logs")"#,
            r#"trimprefix("logs${aws_s3_bucket.b.id}", "logs-")"#,
            r#"replace("${aws_s3_bucket.b.id}-logs", "-", "")"#,
            r#"replace("${aws_s3_bucket.b.id}-logs", "-logs", "")"#,
            r#"replace(aws_s3_bucket.b.id, "/-logs$/", "")"#,
            r#"replace(aws_s3_bucket.b.id, "/[*]/", "")"#,
            r#"replace(aws_s3_bucket.b.id, "", "x")"#,
            r#"regex("^(.*)-logs$", aws_s3_bucket.b.id)[0]"#,
            r#"regex("^(.*?)", aws_s3_bucket.b.id)[0]"#,
            r#"regexall("[^-]+", aws_s3_bucket.b.id)[0]"#,
            "substr(aws_s3_bucket.b.id, 0, 3)",
            "substr(aws_s3_bucket.b.id, 1, -1)",
            r#"substr("logs/${aws_s3_bucket.b.id}", 6, -1)"#,
            r#"matchkeys([aws_s3_bucket.b.id, "other"], [var.text, "y"], ["y"])[0]"#,
            r#"matchkeys([aws_s3_bucket.b.id, "other"], ["x", "y"], [var.text])[0]"#,
            r#"one(setsubtract([aws_s3_bucket.b.id], ["other"]))"#,
            r#"one(setsubtract([aws_s3_bucket.b.id, "other"], [""]))"#,
            "[for name in distinct([aws_s3_bucket.b.id, var.text]) : name][0]",
            "try(aws_s3_bucket.b.grant[0].id, aws_s3_bucket.other.id)",
            "lower(aws_iam_role.r.name)",
            r#"jsondecode(jsonencode({ a = "${aws_s3_bucket.b.id}-x" })).a"#,
            "try([tonumber(aws_s3_bucket.b.id)], [])[0]",
            "try(tonumber(aws_s3_bucket.b.id), aws_s3_bucket.other.id)",
            r#"replace("x_ID_", "_ID_", aws_s3_bucket.b.id)"#,
            r#"replace("_ID_", "/_ID_/", aws_s3_bucket.b.id)"#,
            r#"replace(aws_iam_role.r.name, "_ID_", aws_s3_bucket.b.id)"#,
            r#"replace(aws_s3_bucket.b.id, "123", "x")"#,
            r#"replace(aws_s3_bucket.b.id, "_abc_", "x")"#,
            r#"jsondecode("{\"id\": \"${aws_s3_bucket.b.id}-x\"}").id"#,
            r#"jsondecode("{\"id\": \"${var.text}\"}").id"#,
            r#"jsondecode(replace(jsonencode({ id = var.text }), "_ID_", aws_s3_bucket.b.id)).id"#,
            r#""%{ for name in [aws_s3_bucket.b.id, var.text] }${name}%{ endfor }""#,
            "slice([aws_s3_bucket.b.id, aws_s3_bucket.other.id], var.open ? 0 : 1, 2)[0]",
        ],
    );
}

/// What there will be is there, though Terraform wants to know of it before: what a data source says is known to it.
#[test]
fn as_many_as_there_will_be() {
    let text = r#"
locals {
  zones = slice(data.aws_availability_zones.all.names, 0, 2)
  nets  = [for i, zone in local.zones : cidrsubnet("10.0.0.0/16", 8, i)]
}
resource "aws_subnet" "s" {
  count             = length(local.nets) > 0 ? length(local.nets) : 0
  vpc_id            = "vpc-1"
  cidr_block        = element(concat(local.nets, [""]), count.index)
  availability_zone = element(local.zones, count.index)
}
resource "aws_s3_bucket_acl" "named" {
  for_each = { for key, bucket in { only = aws_s3_bucket.b } : key => bucket.id if bucket.id != null }
  bucket   = each.value
}
resource "aws_s3_bucket_acl" "open" {
  for_each = { for key, text in { only = var.text } : key => text if text != null }
  bucket   = each.value
}
resource "aws_s3_bucket_cors_configuration" "c" {
  bucket = aws_s3_bucket.b.id
  dynamic "cors_rule" {
    for_each = aws_s3_bucket.b.arn == null ? [] : ["GET"]
    content {
      allowed_methods = [cors_rule.value]
      allowed_origins = ["*"]
    }
  }
}
"#;
    let project = evaluated(&format!("{DECLARED}{text}"));
    let subnets: Vec<String> = project.of_kind("aws_subnet").map(|one| one.address().to_string()).collect();
    assert_eq!(subnets, ["aws_subnet.s[0]", "aws_subnet.s[1]"]);
    let second = project.by_address(&"aws_subnet.s[1]".into()).unwrap();
    assert_eq!(second.exists(), Truth::True);
    let named = project.by_address(&"aws_s3_bucket_acl.named[\"only\"]".into()).unwrap();
    assert_eq!(named.exists(), Truth::True);
    assert_eq!(named.get("bucket").reference().map(|to| to.address.to_string()).as_deref(), Some("aws_s3_bucket.b"));
    assert!(project.by_address(&"aws_s3_bucket_acl.open[\"only\"]".into()).is_none());
    let rule = project.of_kind("aws_s3_bucket_cors_configuration").next().unwrap().get("cors_rule").items().next();
    assert_eq!(rule.map(Attr::exists), Some(Truth::True));
    assert_eq!(rule.map(|rule| rule.get("allowed_methods").any(|method| method.is("GET"))), Some(Truth::True));
}
