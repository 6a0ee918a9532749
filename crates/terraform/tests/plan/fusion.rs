//! Plans meet the configurations that they were made from.

use std::fs;
use std::path::{Path, PathBuf};

use palisade_model::{Action, Attr, Project, Shape, Truth};

use crate::support::{attr, fused, plan, project};

type Files = Vec<(String, String)>;

fn case(name: &str) -> Project {
    let (_, files, plan) = cases().into_iter().find(|(directory, ..)| directory.ends_with(name)).unwrap();
    fused(&files, &plan)
}

/// The directories of `tests/plan/fused`: a configuration and the plan that Terraform made of it.
fn cases() -> Vec<(PathBuf, Files, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plan/fused");
    let mut directories: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    directories.sort();
    let case = |directory: PathBuf| {
        let mut files = Files::new();
        let mut open = vec![directory.clone()];
        while let Some(next) = open.pop() {
            for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|e| e == "tf") {
                    let name = path.strip_prefix(&directory).unwrap().to_str().unwrap().to_owned();
                    files.push((name, fs::read_to_string(&path).unwrap()));
                }
            }
        }
        let plan = fs::read_to_string(directory.join("plan.json")).unwrap();
        (directory, files, plan)
    };
    directories.into_iter().map(case).collect()
}

/// What the plan knows is what the two together know, and it stands in the configuration.
#[test]
fn values_are_the_plans_and_places_the_configurations() {
    fn check(planned: Attr<'_>, both: Attr<'_>) {
        let path = both.path();
        match (planned.shape(), both.shape()) {
            (Shape::Object(members), Shape::Object(_)) => {
                members.for_each(|(name, member)| check(member, both.member(name)));
            }
            (Shape::List(a), Shape::List(_)) => a.zip(both.items()).for_each(|(a, b)| check(a, b)),
            (Shape::Bool(a), Shape::Bool(b)) => assert_eq!(a, b, "{path}"),
            (Shape::Int(a), Shape::Int(b)) => assert_eq!(a, b, "{path}"),
            (Shape::Text(a), Shape::Text(b)) => assert_eq!(a, b, "{path}"),
            (Shape::Unknown(_), _) => {}
            // A stand-in for blocks whose number is not known: what is written of them counts.
            _ if both.exists() != Truth::True => {}
            (a, b) => panic!("{path}: {a:?} became {b:?}"),
        }
        let file = both.resource().project().sources().file(both.site().file).path().to_owned();
        assert_ne!(file, "plan.json", "{path}");
    }
    for (directory, files, plan) in cases() {
        let (planned, both) = (project(&plan).unwrap(), fused(&files, &plan));
        assert_eq!(planned.resources().len(), both.resources().len(), "{}", directory.display());
        for resource in planned.resources().filter(|r| r.action().is_some_and(|a| a != Action::Forget)) {
            check(resource.root(), both.by_address(resource.address()).unwrap().root());
        }
    }
}

fn one(text: &str) -> Files {
    vec![("main.tf".to_owned(), text.to_owned())]
}

fn change(address: &str, body: &str) -> String {
    let (kind, rest) = address.split_once('.').unwrap();
    let name = rest.split('[').next().unwrap();
    let address = serde_json::to_string(address).unwrap();
    format!(
        r#"{{"address":{address},"mode":"managed","type":"{kind}","name":"{name}","change":{{"actions":["create"],{body}}}}}"#
    )
}

#[test]
fn what_is_written_tells_more_of_what_the_plan_does_not_know() {
    let configuration = r#"
resource "terraform_data" "id" {}
resource "aws_s3_bucket" "b" {
  bucket = "logs-${terraform_data.id.id}" # palisade:ignore
  acl    = null
  tags   = { team = "web", id = terraform_data.id.id }
}
"#;
    let changes = [
        change("terraform_data.id", r#""after":{},"after_unknown":{"id":true}"#),
        change(
            "aws_s3_bucket.b",
            r#""after":{"force_destroy":false},"after_unknown":{"acl":true,"bucket":true,"tags":true}"#,
        ),
    ];
    let declared = r#"{"address":"aws_s3_bucket.b","expressions":{"acl":{"references":["local.acl"]},
        "bucket":{"references":["terraform_data.id.id","terraform_data.id"]},
        "tags":{"references":["terraform_data.id.id","terraform_data.id"]}}}"#;
    let p = fused(&one(configuration), &plan(&changes.join(","), declared));
    let bucket = attr(&p, "aws_s3_bucket.b", "bucket");
    assert_eq!(bucket.starts_with("logs-"), Truth::True);
    assert!(bucket.reference().is_none(), "a template is no copy");
    assert_eq!(attr(&p, "aws_s3_bucket.b", "acl").is_set(), Truth::False);
    let tags = attr(&p, "aws_s3_bucket.b", "tags");
    assert_eq!(tags.get("team").is("web"), Truth::True);
    assert!(matches!(tags.get("id").is("x"), Truth::Unknown(_)));
    assert_eq!(p.sources().text(p.notes()[0]), "# palisade:ignore");
    // What the provider fills in is nowhere written: its place is the block's header.
    let filled = attr(&p, "aws_s3_bucket.b", "force_destroy");
    assert_eq!(p.sources().text(filled.site()), r#"resource "aws_s3_bucket" "b""#);
    assert_eq!(p.diagnostics(), []);
}

#[test]
fn what_only_one_side_has_is_said() {
    let configuration = "
resource \"aws_s3_bucket\" \"both\" {}
resource \"aws_s3_bucket\" \"written\" {}
resource \"aws_s3_bucket\" \"none\" {
  count = 0
}
";
    let changes = [
        change("aws_s3_bucket.both", r#""after":{"bucket":"x"},"after_unknown":{}"#),
        change("aws_s3_bucket.planned", r#""after":{"bucket":"y"},"after_unknown":{}"#),
    ];
    let p = fused(&one(configuration), &plan(&changes.join(","), ""));
    let addresses: Vec<_> = p.resources().map(|r| r.address().as_str()).collect();
    assert_eq!(addresses, ["aws_s3_bucket.both", "aws_s3_bucket.planned"]);
    let said: Vec<_> = p.diagnostics().iter().map(|d| d.summary.as_str()).collect();
    assert_eq!(
        said,
        [
            "1 resource of the configuration not in the plan, and not judged: aws_s3_bucket.written",
            "1 resource of the plan not in the configuration: aws_s3_bucket.planned",
        ]
    );
    let planned = attr(&p, "aws_s3_bucket.planned", "bucket");
    assert_eq!(p.sources().text(planned.site()), r#""bucket":"y""#);
    assert_eq!(planned.is("y"), Truth::True);
}

#[test]
fn instances_that_the_configuration_does_not_know_share_its_places() {
    let configuration = r#"
variable "names" { type = set(string) }
resource "aws_s3_bucket" "b" {
  for_each = var.names
  bucket   = "b-${each.key}"
}
resource "aws_sqs_queue" "q" {
  count = 1
  name  = "q-${count.index}"
}
"#;
    let changes = [
        change("aws_s3_bucket.b[\"x\"]", r#""after":{"bucket":"b-x"},"after_unknown":{}"#),
        change("aws_sqs_queue.q[7]", r#""after":{},"after_unknown":{"name":true}"#),
    ];
    let declared = r#"{"address":"aws_sqs_queue.q","expressions":{"name":{"references":["local.name"]}}}"#;
    let p = fused(&one(configuration), &plan(&changes.join(","), declared));
    let bucket = attr(&p, "aws_s3_bucket.b[\"x\"]", "bucket");
    assert_eq!(bucket.is("b-x"), Truth::True);
    assert_eq!(p.sources().text(bucket.site()), "bucket   = \"b-${each.key}\"");
    let name = attr(&p, "aws_sqs_queue.q[7]", "name");
    assert!(matches!(name.is("q-0"), Truth::Unknown(_)), "another instance's value is not this one's");
    assert_eq!(p.sources().text(name.site()), "name  = \"q-${count.index}\"");
}

#[test]
fn references_lead_through_modules_and_instances() {
    let p = case("modules");
    let target = |address: &str, key: &'static str| {
        let reference = attr(&p, address, key).reference().unwrap();
        (reference.address.to_string(), reference.path.to_string())
    };
    let is = |address: &str, path: &str| (address.to_owned(), path.to_owned());
    assert_eq!(target("module.net.terraform_data.a", "input"), is("terraform_data.base[1]", "id"));
    assert_eq!(target("module.app[\"b.c\"].terraform_data.c", "input"), is("module.net.terraform_data.a", "id"));
    let first = attr(&p, "module.app[\"a\"].terraform_data.c", "triggers_replace").items().next().unwrap();
    assert_eq!(first.reference().unwrap().address.as_str(), "module.net.terraform_data.b[\"x\"]");
    assert_eq!(p.sources().text(first.site()), "var.network.all[\"x\"]");
    let template = attr(&p, "terraform_data.template", "input");
    assert_eq!(template.starts_with("arn:"), Truth::True);
    assert!(template.reference().is_none());
}

#[test]
fn dynamic_blocks_over_what_is_not_known_are_read_as_they_are_written() {
    let p = case("unknown-in-blocks");
    let egress = attr(&p, "aws_security_group.g", "egress").items().next().unwrap();
    assert!(matches!(egress.exists(), Truth::Unknown(_)));
    assert_eq!(egress.get("protocol").is("tcp"), Truth::True);
    assert_eq!(p.sources().text(egress.get("protocol").site()), "protocol    = \"tcp\"");
    let open = attr(&p, "aws_security_group.g", "ingress").items().next().unwrap().get("cidr_blocks");
    assert_eq!(open.any(|cidr| cidr.is("10.0.0.0/8")), Truth::True, "the known element of a set that is not");
}

#[test]
fn blocks_meet_by_their_values() {
    let p = case("waf");
    let lines: Vec<_> = attr(&p, "aws_wafv2_web_acl.w", "rule")
        .items()
        .map(|rule| (rule.get("name").text(), p.sources().start(rule.get("priority").site()).line))
        .collect();
    let known = |name: &'static str| palisade_model::Fact::Known(name.into());
    assert_eq!(
        lines,
        [
            (known("ips"), 18),
            (known("AWSManagedRulesCommonRuleSet"), 37),
            (known("AWSManagedRulesKnownBadInputsRuleSet"), 37),
        ]
    );
}
