//! What is wrong with policies in Rego: an error with the policy's file and line, exit status 3, and the others run.

use crate::run::{Folder, Run, palisade};

const SERVICE: &str = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}\n";
const FINE: &str =
    "package main\n\nimport rego.v1\n\ndeny contains \"found by the others\" if input.kind == \"Service\"\n";
const TEMPLATE: &str = "apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: {name: limited}
spec:
  crd:
    spec:
      names: {kind: Limited}
      validation:
        openAPIV3Schema:
          type: object
          properties: {max: {type: integer}}
  targets:
    - target: admission.k8s.gatekeeper.sh
      rego: |
        package limited
        violation[{\"msg\": \"limited\"}] { input.review.object.spec.replicas > input.parameters.max }
";

/// What a run with a broken policy beside a fine one answers.
fn beside(name: &str, policy: &str, more: &[&str]) -> Run {
    let folder = Folder::new()
        .with("web.yaml", SERVICE)
        .with("policy/fine.rego", FINE)
        .with(&format!("policy/{name}"), policy)
        .with("palisade.toml", "[rego]\nmax-rego-time = 1\nmax-rego-depth = 50\n");
    folder.check(&[&["--policies", "policy", "--all-namespaces", "web.yaml"], more].concat())
}

/// What is wrong, the file, its text, and what is said of it.
type Case<'t> = (&'t str, &'t str, String, &'t [&'t str]);

fn are_told(cases: &[Case<'_>]) {
    let mut wrong = Vec::new();
    for (what, name, text, phrases) in cases {
        let run = beside(name, text, &[]);
        let missing = phrases.iter().chain(&["found by the others"]).filter(|phrase| !run.text.contains(**phrase));
        let missing = missing.collect::<Vec<_>>();
        if run.status != 3 || !missing.is_empty() {
            wrong.push(format!("{what}: exits with {}, lacks {missing:?}: {}", run.status, run.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_broken_module_is_told_with_its_place_and_the_others_run() {
    let rego = |body: &str| format!("package broken\n\nimport rego.v1\n\n{body}\n");
    are_told(&[
        (
            "two syntax errors",
            "b.rego",
            rego("deny contains 1 if {\n\tinput.a ==\n}\n\ndeny contains 2 if {\n\t)\n}"),
            &["policy/b.rego:7:1", "policy/b.rego:10:2", "10 │ )"],
        ),
        (
            "an unsafe variable",
            "b.rego",
            rego("deny contains x if {\n\tx > 1\n}"),
            &["policy/b.rego:6:2", "x is unsafe"],
        ),
        (
            "an unsafe variable in a negation",
            "b.rego",
            rego("deny contains \"x\" if not input.a[i] == i"),
            &["policy/b.rego:5", "i is unsafe"],
        ),
        (
            "rules that are two things",
            "b.rego",
            rego("deny contains 1 if true\n\ndeny := 2"),
            &["policy/b.rego:7:1", "is defined here as one value and elsewhere as a set"],
        ),
        (
            "two values of one rule",
            "b.rego",
            rego("one := 1\n\none := 2\n\ndeny contains \"x\" if one == 1"),
            &["policy/b.rego:7:1", "complete rules give one value"],
        ),
        ("two defaults", "b.rego", rego("default a := 1\n\ndefault a := 2"), &["policy/b.rego:7:1", "two defaults"]),
        (
            "a rule without an end",
            "b.rego",
            rego(
                "deny contains \"x\" if {\n\tsome i in numbers.range(1, 100000)\n\tsome j in numbers.range(1, 100000)\n\ti + j < 0\n}",
            ),
            &["policy/b.rego:", "it ran longer than 1s (max-rego-time)"],
        ),
        (
            "rules that call themselves",
            "b.rego",
            rego("a if b\n\nb if a\n\ndeny contains \"x\" if a"),
            &["policy/b.rego:5:1", "recursive: data.broken.a -> data.broken.b -> data.broken.a"],
        ),
        (
            "data that holds itself",
            "b.rego",
            rego("deny contains \"x\" if data.broken.deny[_]"),
            &["policy/b.rego:5:1", "recursive"],
        ),
        (
            "an unknown field of METADATA",
            "b.rego",
            rego("# METADATA\n# title: x\n# severty: high\ndeny contains \"x\" if true"),
            &["policy/b.rego:7", "severty"],
        ),
        (
            "METADATA that is no YAML",
            "b.rego",
            rego("# METADATA\n# title: [x\ndeny contains \"x\" if true"),
            &["policy/b.rego:", "METADATA"],
        ),
        (
            "a function that is not there",
            "b.rego",
            rego("deny contains \"x\" if nope(1)"),
            &["policy/b.rego:5:22", "no function nope"],
        ),
    ]);
}

#[test]
fn a_broken_template_or_constraint_is_told_with_its_place_and_the_others_run() {
    are_told(&[
        (
            "a template without targets",
            "b.yaml",
            TEMPLATE.split("  targets:").next().unwrap_or_default().to_owned(),
            &["policy/b.yaml:4", "the template has no targets"],
        ),
        (
            "a Constraint without its template",
            "b.yaml",
            "apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: Nowhere\nmetadata: {name: x}\n".to_owned(),
            &["policy/b.yaml:2:1", "no ConstraintTemplate defines the kind Nowhere"],
        ),
        (
            "parameters that do not fit",
            "b.yaml",
            format!(
                "{TEMPLATE}---\napiVersion: constraints.gatekeeper.sh/v1beta1\nkind: Limited\nmetadata: {{name: x}}\nspec:\n  parameters: {{max: three}}\n"
            ),
            &["policy/b.yaml:2", "\"three\" is not of type \"integer\""],
        ),
    ]);
}

#[test]
fn a_policy_that_is_asked_for_and_does_not_read_is_broken_not_unknown() {
    let broken = "package broken\n\nimport rego.v1\n\ndeny contains 1 if {\n\t)\n}\n";
    let run = beside("b.rego", broken, &["--select", "broken.deny"]);
    assert_eq!(run.status, 3, "{}", run.text);
    assert!(run.text.contains("policy/b.rego:6:2") && !run.text.contains("no policy is named"), "{}", run.text);
    let run = beside("b.rego", "package other\n", &["--select", "broken.deny"]);
    assert_eq!(run.status, 2, "{}", run.text);
    assert!(run.text.contains("no policy is named \"broken.deny\""), "{}", run.text);
}

#[test]
fn spacelifts_policies_are_apart() {
    let policy = |rule: &str, message: &str| {
        format!(
            "package spacelift\n\nimport rego.v1\n\n{rule} if {{\n\tsome r in created\n\tmsg := sprintf(\"{message} %s\", [r.address])\n}}\n"
        )
    };
    let folder = Folder::new()
        .with(
            "plan.json",
            r#"{"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [{"address": "null_resource.a",
            "mode": "managed", "type": "null_resource", "name": "a", "provider_name": "registry.terraform.io/hashicorp/null",
            "change": {"actions": ["create"], "before": null, "after": {}, "after_unknown": {}}}]}"#,
        )
        .with(
            "policy/first.rego",
            policy("deny contains msg", "first") + "\ncreated contains r if some r in input.terraform.resource_changes\n",
        )
        // A helper of the same name, and a rule that is another thing there.
        .with("policy/second.rego", policy("deny[msg] := true", "second") + "\ncreated := []\n")
        .with("policy/login.rego", "package spacelift\n\nimport rego.v1\n\ndeny if not input.session.member\n");
    let run = folder.check(&["--no-config", "--policies", "policy", "--select", "spacelift.*", "plan.json"]);
    assert_eq!(run.status, 1, "{}", run.text);
    assert!(run.text.contains("first null_resource.a") && run.text.contains("spacelift.first.deny"), "{}", run.text);
    assert!(!run.text.contains("second null_resource.a") && !run.text.contains("login"), "{}", run.text);
}

#[test]
fn policies_of_engines_that_are_not_here_are_refused_by_name() {
    let folder = Folder::new().with("web.yaml", SERVICE);
    for (api_version, kind) in [
        ("kyverno.io/v1", "ClusterPolicy"),
        ("policies.kyverno.io/v1", "ValidatingPolicy"),
        ("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy"),
    ] {
        let policy = format!("apiVersion: {api_version}\nkind: {kind}\nmetadata: {{name: limits}}\nspec: {{}}\n");
        let folder_with = Folder::new().with("web.yaml", SERVICE).with("cluster/p.yaml", policy);
        let run = palisade(&folder_with.path(""), &["admit", "--policies", "cluster", "web.yaml"]);
        assert_eq!(run.status, 3, "{}", run.text);
        assert!(run.text.contains("cluster/p.yaml:1") && run.text.contains(kind), "{}", run.text);
    }
    drop(folder);
}
