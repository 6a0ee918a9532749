//! Policies in Rego by the binary: exit statuses, admission reviews, reports of tests.

use crate::run::{Folder, Run, palisade, repository};

fn run(folder: &str, arguments: &[&str]) -> Run {
    palisade(&repository().join("fixtures/rego").join(folder), arguments)
}

#[test]
fn a_cluster_answers_with_the_places_of_its_policies() {
    let review = ["admit", "--policies", "policies", "tests/objects/changed-service.yaml"];
    let denied = run("gatekeeper", &review);
    assert_eq!(denied.status, 1, "{}", denied.text);
    assert!(denied.text.contains("[selectors-stay] the selector of web never changes"), "{}", denied.text);
    assert!(denied.text.contains("decided in policies/frozen.yaml:15"), "{}", denied.text);

    let response = run("gatekeeper", &[&review[..], &["--format", "admission-review"]].concat());
    let response: serde_json::Value = serde_json::from_str(&response.out).expect("JSON");
    assert_eq!(response["kind"], "AdmissionReview");
    assert_eq!(response["response"]["uid"], "0df28fbd-5f5f-11e8-bc74-36e6bb280816");
    assert_eq!(response["response"]["allowed"], false);
    assert_eq!(response["response"]["status"]["code"], 403);

    let allowed = run("gatekeeper", &["admit", "--policies", "policies/hosts.yaml", "shop/web.yaml"]);
    assert_eq!(allowed.status, 0, "{}", allowed.text);
    let undecided = run("gatekeeper", &["admit", "--policies", "policies/images.yaml", "shop/web.yaml"]);
    assert_eq!(undecided.status, 3, "{}", undecided.text);
    let known =
        ["admit", "--policies", "policies/images.yaml", "--inventory", "shop/namespaces.yaml", "shop/ingress.yaml"];
    assert_eq!(run("gatekeeper", &known).status, 0);
}

#[test]
fn a_broken_template_makes_the_run_incomplete_and_the_others_run() {
    let run =
        run("gatekeeper", &["check", "--no-config", "--policies", "broken,policies", "--select", "Shop*", "shop"]);
    assert_eq!(run.status, 3, "{}", run.text);
    assert!(
        run.text.contains("the template has no targets") && run.text.contains("broken/policies.yaml:5"),
        "{}",
        run.text
    );
    assert!(run.text.contains("the label team is missing"), "{}", run.text);
}

#[test]
fn trivys_checks_get_what_they_select_and_point_at_their_causes() {
    let arguments = ["check", "--no-config", "--policies", "checks", "--select", "SHOP-*", "-o", "json", "shop"];
    let report: serde_json::Value = serde_json::from_str(&run("trivy", &arguments).out).expect("JSON");
    let found = report["findings"].as_array().expect("findings");
    let found = found.iter().map(|finding| {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let line = finding["location"]["start"]["line"].as_u64().expect("a line");
        (text(&finding["policy"]), text(&finding["certainty"]), text(&finding["location"]["file"]), line)
    });
    let wanted = [
        ("SHOP-0001", "certain", "shop/web.yaml", 13),
        ("SHOP-0002", "certain", "shop/main.tf", 5),
        ("SHOP-0002", "certain", "shop/main.tf", 11),
        ("SHOP-0002", "possible", "shop/main.tf", 16),
        ("SHOP-0003", "certain", "shop/pipeline.yaml", 4),
        ("SHOP-0004", "certain", "shop/settings.json", 2),
    ];
    let mut found = found.collect::<Vec<_>>();
    found.sort();
    let wanted = wanted.map(|(policy, certainty, file, line)| (policy.into(), certainty.into(), file.into(), line));
    assert_eq!(found, wanted);
    assert_eq!(run("trivy", &["test", "checks"]).status, 0);
}

#[test]
fn dockerfiles_and_toml_are_documents() {
    let arguments =
        ["check", "--no-config", "--policies", "images", "-n", "images", "--select", "images.deny", "images"];
    let found = run("documents", &arguments);
    assert_eq!(found.status, 1, "{}", found.text);
    assert!(found.text.contains("images/Dockerfile:1") && found.text.contains("scratch has no tag"), "{}", found.text);
    assert!(found.text.contains("edition 2018 is old"), "{}", found.text);

    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("a.toml"), "a = 1\nb =\n").expect("a file");
    let policies = repository().join("fixtures/rego/documents/images").display().to_string();
    let broken = palisade(folder.path(), &["check", "--no-config", "--policies", &policies, "-n", "images", "."]);
    assert_eq!(broken.status, 3, "{}", broken.text);
    assert!(broken.text.contains("a.toml:2") && broken.text.contains("not valid TOML"), "{}", broken.text);
}

#[test]
fn the_examples_on_a_policys_page_are_tests() {
    let tested = run("resources", &["test", "queues", "--format", "json"]);
    assert_eq!(tested.status, 0, "{}", tested.text);
    let report: serde_json::Value = serde_json::from_str(&tested.out).expect("JSON");
    assert_eq!((&report["passed"], &report["tests"][0]["package"]), (&2.into(), &"shop-queue-retention".into()));

    let page = repository().join("fixtures/rego/resources/queues/policy.md");
    let page = std::fs::read_to_string(page).expect("the page").replace(" # possible", " # deny");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("policy.md"), page).expect("a page");
    let check = repository().join("fixtures/rego/resources/queues/check.rego");
    std::fs::copy(check, folder.path().join("check.rego")).expect("a module");
    let failed = palisade(folder.path(), &["test", "."]);
    assert_eq!(failed.status, 1, "{}", failed.text);
    assert!(failed.text.contains("main.tf line 7: deny marked, not reported"), "{}", failed.text);
    assert!(failed.text.contains("main.tf line 7: possible reported, not marked"), "{}", failed.text);
}

#[test]
fn tests_are_reported_as_json_and_junit() {
    let json = run("gatekeeper", &["test", "tests", "--format", "json", "--run", "unique-host"]);
    assert_eq!(json.status, 0, "{}", json.text);
    let report: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((&report["passed"], &report["failed"]), (&2.into(), &0.into()));
    assert_eq!(report["tests"][0]["name"], "served-elsewhere");
    assert_eq!(report["tests"][0]["outcome"], "passed");

    let junit = run("documents", &["test", "policy", "--format", "junit"]);
    assert!(
        junit.out.starts_with("<?xml") && junit.out.contains("<testcase classname=\"data.main_test\""),
        "{}",
        junit.out
    );
    let coverage = run("documents", &["test", "policy", "--coverage"]);
    assert!(coverage.text.contains("not lines") && coverage.text.contains("of all lines"), "{}", coverage.text);
}

#[test]
fn what_a_plan_does_not_show_is_given_by_a_file() {
    let check = |context: &[&str]| {
        let arguments = ["check", "--no-config", "--policies", "spacelift", "--select", "spacelift.warn"];
        run("plans", &[&arguments[..], context, &["plan.json"]].concat())
    };
    let without = check(&[]);
    assert!(without.text.contains("no findings") && without.text.contains('?'), "{}", without.text);
    let with = check(&["--input-context", "context.json"]);
    assert!(with.text.contains("aws_db_instance.orders is large"), "{}", with.text);
    assert_eq!(with.status, 0, "{}", with.text);
}

#[test]
fn documents_of_any_kind_are_judged_where_policies_are_about_documents() {
    let arguments =
        ["check", "--no-config", "--policies", "conftest", "--select", "main.*", "--data", "conftest/sizes.yaml"];
    let run = run("plans", &[&arguments[..], &["context.json"]].concat());
    assert_eq!(run.status, 0, "{}", run.text);
}

#[test]
fn files_of_other_formats_are_documents_or_refused() {
    let policy = "package main\n\nimport rego.v1\n\ndeny contains sprintf(\"%v\", [input]) if true\n";
    for (name, text, said) in [
        ("a.ini", "[server]\nport = 80\n", r#"{"server": {"port": 80}}"#),
        ("a.xml", "<a b=\"1\"><c>2</c></a>", r#"{"a": {"-b": "1", "c": "2"}}"#),
        ("a.properties", "log.level = debug\n", r#"{"log.level": "debug"}"#),
        (".env", "export A=1\n", r#"{"A": "1"}"#),
        ("a.jsonc", "{\"a\": 1} // one\n", r#"{"a": 1}"#),
        ("a.yaml", "a: 1\n", r#"{"a": 1}"#),
    ] {
        let folder = Folder::new().with("policy/p.rego", policy).with(name, text);
        let found = folder.check(&["--no-config", "--policies", "policy", "--select", "main.deny", name]);
        assert_eq!(found.status, 1, "{name}: {}", found.text);
        assert!(found.text.contains(said), "{name}: {}", found.text);
    }
    for (name, text) in [
        ("a.cue", "apiVersion: \"v1\"\nkind: \"Service\"\n"),
        ("a.jsonnet", "{a: 1}\n"),
        ("a.vcl", "backend a {}\n"),
        ("nginx.conf", "x;\n"),
    ] {
        let folder = Folder::new().with("policy/p.rego", policy).with(name, text);
        let found = folder.check(&["--no-config", "--policies", "policy", "--select", "main.deny", name]);
        assert_eq!(found.status, 2, "{name}: {}", found.text);
        let said = format!("{name} cannot be checked: no policy reads files of this kind");
        assert!(found.text.contains(&said), "{name}: {}", found.text);
    }
}
