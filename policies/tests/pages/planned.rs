//! A configuration and its plan have the same verdicts, over all policies and all examples that Terraform plans: by
//! themselves and fused. Providers are read from a folder on this machine; nothing is fetched, and no account is asked.
//! `BLESS=1` writes down those that are kept for the others ([`KEPT`]). It takes four minutes on two cores: two of Terraform, and two to judge each example three times.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use palisade_engine::{Engine, ProfileName, Settings};
use palisade_policy::page::{Example, Page};
use palisade_terraform::syntax::parse;
use serde_json::{Map, Value, json};

use crate::agreement::{Agreement, Difference, compare};
use crate::root::{LeftOut, Module, Root, VARIABLE, by_module, complete, mirror};
use crate::{example, texts};

/// What an example leaves out although its provider asks for it while it plans: kind, argument or block, text.
const FILLED: [(&str, &str, &str); 8] = [
    ("aws_cloudwatch_metric_alarm", "statistic", "statistic = \"Sum\""),
    ("aws_dms_endpoint", "s3_settings", "s3_settings {\n  }"),
    ("aws_dynamodb_table", "read_capacity", "read_capacity = 1"),
    ("aws_dynamodb_table", "write_capacity", "write_capacity = 1"),
    ("aws_kinesis_firehose_delivery_stream", "extended_s3_configuration", FIREHOSE),
    ("aws_kinesis_stream", "shard_count", "shard_count = 1"),
    ("aws_lambda_function", "handler", "handler = \"shop.handle\""),
    ("aws_lambda_function", "runtime", "runtime = \"python3.13\""),
];
const FIREHOSE: &str = "extended_s3_configuration {\n    bucket_arn = var.left_out\n    role_arn = var.left_out\n  }";

/// Policies about what no plan holds: `lifecycle` blocks.
const NOT_IN_PLANS: [&str; 3] =
    ["aws-acm-certificate-replaced", "aws-api-gateway-api-replaced", "aws-api-gateway-deployment-replaced"];

/// Pages with texts, lists and blocks that hold something unknown. They are unknown as a whole in a plan, and what is
/// known of them is in the configuration alone.
const PARTLY_KNOWN: [&str; 12] = [
    "aws-iam-admin-policy",
    "aws-iam-role-trusts-account",
    "aws-kms-public-key-policy",
    "aws-s3-object-reads-recorded",
    "aws-s3-object-writes-recorded",
    "aws-s3-public-policy",
    "aws-security-group-inline-rules",
    "aws-security-group-ssh-open",
    "aws-sns-account-access",
    "aws-sqs-public-policy",
    "aws-ssm-session-no-key",
    "aws-ssm-session-no-logs",
];

/// Policies with their own pages where the provider plans something else than it makes: the AWS provider plans a
/// certificate's further names as if there were none where one of them is not known.
const REPLANNED: [&str; 1] = ["aws-acm-wildcard"];

/// Examples that are kept with their plans for those who have no providers (`fixtures/terraform/plans-of-pages.jsonl`):
/// the page, and which example of it. One for each thing that once was otherwise.
const KEPT: [(&str, usize); 14] = [
    // Dynamic blocks over what is not known, as blocks and as an argument.
    ("aws-opensearch-vpc", 2),
    ("aws-iam-public-resource-policy", 3),
    ("aws-waf-rule-no-action", 2),
    ("aws-security-group-inline-rules", 2),
    // Blocks that the provider fills in, and that nobody wrote.
    ("aws-mwaa-worker-logs", 1),
    ("aws-eks-control-plane-logs", 1),
    // What only the provider sets.
    ("aws-neptune-snapshot-encrypted", 0),
    ("aws-neptune-snapshot-own-key", 1),
    ("aws-rds-cluster-snapshot-encrypted", 1),
    // What a data source was asked for, and what it will find.
    ("aws-iam-administrator-access", 1),
    ("aws-iam-administrator-access-source", 2),
    // What the provider plans for what is not set.
    ("aws-acm-wildcard", 0),
    ("aws-codebuild-logs-unset", 3),
    ("aws-previous-generation", 2),
];

/// What Terraform plans of modules, each as a plan of its own; by number. None where terraform is not installed.
fn plans(root: &Root<'_>, modules: &[Module]) -> Option<BTreeMap<usize, Value>> {
    let mut live = root.valid.iter().copied().filter(|&number| !modules[number].is_root).collect::<BTreeSet<_>>();
    let mut filled = BTreeSet::new();
    loop {
        let init = root.initialised(&live)?;
        assert!(init.status.success(), "{}", String::from_utf8_lossy(&init.stderr));
        let plan = root.terraform(&["plan", "-json", "-input=false", "-refresh=false", "-out=planned"])?;
        let lines = plan.stdout.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
        let said = lines.map(|line| serde_json::from_slice::<Value>(line).expect("terraform plan -json gives JSON"));
        let diagnostics = said.filter_map(|mut line| line.get_mut("diagnostic").map(Value::take));
        let errors = by_module(diagnostics.map(|one| serde_json::from_value(one).unwrap()).collect(), &plan.stderr);
        if errors.is_empty() {
            assert!(plan.status.success(), "{}", String::from_utf8_lossy(&plan.stderr));
            break;
        }
        for number in errors.into_keys() {
            if !filled.insert(number) || !fill(root, number) {
                live.remove(&number);
            }
        }
    }
    let shown = root.terraform(&["show", "-json", "planned"])?;
    let plan: Value = serde_json::from_slice(&shown.stdout).expect("terraform show -json gives JSON");
    Some(live.into_iter().map(|number| (number, part(&plan, &format!("m{number}")))).collect())
}

/// Fills in what a module's provider asks for while it plans; whether there was something.
fn fill(root: &Root<'_>, number: usize) -> bool {
    let mut left_out = Vec::new();
    for entry in std::fs::read_dir(root.folder(number)).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        if !texts::is_native(&name) {
            continue;
        }
        let tree = parse(std::fs::read_to_string(root.folder(number).join(&name)).unwrap());
        for block in tree.blocks(tree.body()).iter().filter(|block| tree.text(block.kind) == "resource") {
            let is_written = |name: &str| {
                let mut blocks = tree.blocks(&block.body).iter().map(|block| tree.text(block.kind));
                tree.attribute(&block.body, name).is_some() || blocks.any(|kind| kind == name)
            };
            let of_kind = FILLED.iter().filter(|(kind, ..)| tree.label(block, 0) == Some(kind));
            for (_, _, text) in of_kind.filter(|(_, name, _)| !is_written(name)) {
                let file = format!("m{number}/{name}");
                left_out.push(LeftOut { file, at: tree.header(block).range().start, text: format!("\n  {text}\n") });
            }
        }
    }
    let is_something = !left_out.is_empty();
    complete(root.top(), left_out);
    is_something
}

/// The part of a plan that is about one module of its root, as a plan.
fn part(plan: &Value, name: &str) -> Value {
    let address = format!("module.{name}");
    let is_inside = |of: &Value| {
        let rest = of.as_str().and_then(|of| of.strip_prefix(&address));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let values = |of: &Value| {
        let children = of["root_module"]["child_modules"].as_array().into_iter().flatten();
        let children = children.filter(|child| is_inside(&child["address"])).collect::<Vec<_>>();
        json!({ "root_module": { "child_modules": children } })
    };
    let changes = plan["resource_changes"].as_array().into_iter().flatten();
    let changes = changes.filter(|change| is_inside(&change["module_address"]) || change["module_address"].is_null());
    let configuration = &plan["configuration"];
    let mut part = Map::new();
    for name in ["format_version", "terraform_version"] {
        part.insert(name.to_owned(), plan[name].clone());
    }
    part.insert("resource_changes".to_owned(), changes.cloned().collect());
    part.insert("planned_values".to_owned(), values(&plan["planned_values"]));
    part.insert("prior_state".to_owned(), json!({ "values": values(&plan["prior_state"]["values"]) }));
    part.insert(
        "configuration".to_owned(),
        json!({
            "provider_config": configuration["provider_config"],
            "root_module": {
                "resources": configuration["root_module"]["resources"],
                "module_calls": { name: configuration["root_module"]["module_calls"][name] },
            },
        }),
    );
    Value::Object(part)
}

/// An engine with all policies, with an example's parameters.
fn engine(id: &str, params: Option<&String>) -> Engine {
    let mut settings = Settings { profile: ProfileName::All, ..Settings::default() };
    if let Some(params) = params {
        let table: toml::Table = toml::from_str(&format!("params = {params}")).unwrap();
        settings.params.insert(id.to_owned(), serde_json::to_value(&table["params"]).unwrap());
    }
    Engine::new(palisade_policies::all(), settings).unwrap()
}

/// Writes down the examples that are kept, with their plans.
fn keep(root: &Root<'_>, modules: &[Module], plans: &BTreeMap<usize, Value>) {
    let mut text = String::new();
    for (id, nth) in KEPT {
        let of_page = modules.iter().enumerate().filter(|(_, module)| module.policy == id);
        let (number, module) =
            of_page.clone().nth(nth).unwrap_or_else(|| panic!("{id} has {} examples", of_page.count()));
        let mut plan = plans.get(&number).unwrap_or_else(|| panic!("{id}, {}: no plan", module.label)).clone();
        // The changes say the same.
        plan.as_object_mut().unwrap().remove("planned_values");
        let mut files = BTreeMap::from([("main.tf".to_owned(), root.text(&BTreeSet::from([number])))]);
        for name in module.files.keys().map(String::as_str).chain(["left_out.tf"]) {
            let name = format!("m{number}/{name}");
            let text = std::fs::read_to_string(root.top().join(&name)).unwrap();
            files.insert(name, text);
        }
        let record = json!({ "id": format!("{id}, {}", module.label), "files": files, "vars": {}, "plan": plan });
        text.push_str(&format!("{record}\n"));
    }
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/terraform/plans-of-pages.jsonl");
    std::fs::write(fixture, text).unwrap();
}

/// The verdicts on one module of a root, and on its plan.
fn agreement(engine: &Engine, root: &Root<'_>, number: usize, plan: &Value) -> Agreement {
    let folder = tempfile::tempdir().unwrap();
    let top = folder.path().canonicalize().unwrap();
    let (written, planned) = (top.join("written"), top.join("planned"));
    copy(&root.folder(number), &written.join(format!("m{number}")));
    std::fs::write(written.join("main.tf"), root.text(&BTreeSet::from([number]))).unwrap();
    std::fs::create_dir_all(&planned).unwrap();
    std::fs::write(planned.join("tfplan.json"), plan.to_string()).unwrap();
    compare(engine, &written, &planned, Vec::new())
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

#[test]
fn every_example_is_judged_as_its_plan() {
    let Some(mirror) = mirror() else {
        println!(
            "skipped: no providers to plan with: {VARIABLE} names a folder that `terraform providers mirror` made"
        );
        return;
    };
    let (mut modules, mut params) = (Vec::new(), Vec::new());
    let is_kept = |page: &Page| KEPT.iter().any(|(id, _)| *id == page.front_matter.id);
    let keeps = std::env::var_os("BLESS").is_some();
    for page in example::pages().into_iter().filter(|page| !keeps || is_kept(page)) {
        for Example { line, params: given, files } in &page.examples {
            let files = files.iter().map(|file| (file.name.clone(), file.text.clone())).collect();
            let module = Module::new(&page.front_matter.id, format!("example on line {line}"), files);
            if mirror.has_all_of(&module) {
                modules.push(module);
                params.push(given.clone());
            }
        }
    }
    let Some(root) = Root::validated(&modules, &mirror) else {
        println!("skipped: terraform is not installed");
        return;
    };
    let Some(plans) = plans(&root, &modules) else { return };
    if keeps {
        keep(&root, &modules, &plans);
        return;
    }
    let plain = engine("", None);
    let (mut same, mut meant, mut failures) = (0, 0, Vec::new());
    for (&number, plan) in &plans {
        let Module { policy, label, .. } = &modules[number];
        let given = params[number].as_ref().map(|given| engine(policy, Some(given)));
        let agreement = agreement(given.as_ref().unwrap_or(&plain), &root, number, plan);
        let is_partly_known = PARTLY_KNOWN.contains(&policy.as_str());
        let is_meant = |one: &Difference| {
            let judging = one.policy.as_str();
            let is_untold = NOT_IN_PLANS.contains(&judging) || is_partly_known;
            (is_untold && one.is_plan_unsure()) || (REPLANNED.contains(&judging) && judging == policy)
        };
        same += agreement.same;
        for one in agreement.hedged.into_iter().chain(agreement.different) {
            if is_meant(&one) {
                meant += 1;
            } else {
                failures.push(format!("{policy}, {label}: {one}"));
            }
        }
    }
    println!(
        "{} of {} examples are planned: {same} findings are the same, {meant} known to differ",
        plans.len(),
        modules.len()
    );
    assert!(failures.is_empty(), "{} differ:\n{}", failures.len(), failures.join("\n"));
}
