//! Gatekeeper's contract on a cluster's policies of our own writing: what they find in manifests, what they answer to
//! requests, gator's suites, and what is refused.

use std::path::Path;
use std::sync::Arc;

use palisade_model::{NoTrace, Project, ProjectBuilder, ProjectInfo};
use palisade_policy::{Admission, AdmissionEffect, AdmissionRequest, Certainty, Findings, Group, Selection};
use palisade_rego::{
    ConstraintAction, EnforcementPoint, GatekeeperGroup, GatekeeperOptions, TestOptions, TestOutcome, run_suites,
};
use palisade_source::{SourceFile, SourceMap};

fn fixture(name: &str) -> SourceFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/rego/gatekeeper").join(name);
    SourceFile::new(name, std::fs::read_to_string(path).expect("the fixture is there"))
}

fn documents(name: &str) -> Vec<serde_json::Value> {
    let file = fixture(name);
    let documents = palisade_kubernetes::documents(palisade_source::FileId(0), &file);
    documents.into_iter().map(|document| document.expect("it reads").value).collect()
}

fn load(files: &[&str], point: EnforcementPoint) -> (GatekeeperGroup, Vec<String>) {
    let files = files.iter().map(|name| fixture(name)).collect::<Vec<_>>();
    let (group, errors) = GatekeeperGroup::load(&files, GatekeeperOptions { point, ..GatekeeperOptions::default() });
    (group, errors.iter().map(ToString::to_string).collect())
}

const POLICIES: [&str; 4] =
    ["policies/team-label.yaml", "policies/images.yaml", "policies/hosts.yaml", "policies/frozen.yaml"];

fn project(files: &[&str]) -> (Project, SourceMap) {
    let mut sources = SourceMap::new();
    let mut builder = ProjectBuilder::new();
    for name in files {
        let file = fixture(name);
        let id = sources.add(file.clone());
        builder.add(palisade_kubernetes::manifest(id, &file));
    }
    (builder.finish(Arc::new(sources.clone()), ProjectInfo::default(), Arc::new(NoTrace)), sources)
}

fn found(group: &GatekeeperGroup, files: &[&str]) -> Vec<String> {
    let (project, sources) = project(files);
    let selection = Selection::new(group.policies().iter().map(|meta| meta.id.to_string()));
    let mut out = Findings::default();
    if let Some(session) = group.open(&project, &selection).expect("the group opens") {
        let mut judge = session.judge();
        (0..session.subjects()).for_each(|subject| judge.judge(subject, &mut out));
    }
    assert_eq!(out.failures, []);
    let line = |finding: &palisade_policy::Finding| {
        let start = sources.start(finding.site);
        let sure = if finding.certainty == Certainty::Certain { "" } else { " (possible)" };
        let file = sources.file(finding.site.file).path();
        format!("{file}:{} {} {}: {}{sure}", start.line, finding.policy.id, finding.path, finding.message)
    };
    let mut lines = out.findings.iter().map(line).collect::<Vec<_>>();
    lines.sort();
    lines
}

#[test]
fn constraints_judge_manifests_and_point_at_what_decides() {
    let (group, errors) = load(&POLICIES, EnforcementPoint::Gator);
    assert_eq!(errors, Vec::<String>::new());
    let actions = group.actions().collect::<Vec<_>>();
    assert_eq!(
        actions,
        [
            ("ShopOwnerLabels/workloads-have-a-team", ConstraintAction::Deny),
            ("ShopImages/our-registry", ConstraintAction::Warn),
            ("ShopUniqueHost/one-ingress-a-host", ConstraintAction::Deny),
            ("ShopFrozenSelector/selectors-stay", ConstraintAction::Deny),
        ]
    );
    assert_eq!(
        found(&group, &["shop/namespaces.yaml", "shop/web.yaml", "shop/ingress.yaml"]),
        [
            "shop/ingress.yaml:18 ShopUniqueHost/one-ingress-a-host spec.rules[1].host: shop.example is served by shop/front already",
            "shop/ingress.yaml:8 ShopUniqueHost/one-ingress-a-host spec.rules[0].host: shop.example is served by shop-next/copy already",
            "shop/web.yaml:18 ShopImages/our-registry spec.template.spec.containers[1]: container proxy takes its image from elsewhere: docker.io/library/nginx:1.27",
            "shop/web.yaml:22 ShopOwnerLabels/workloads-have-a-team : the label team is missing",
            "shop/web.yaml:50 ShopImages/our-registry spec.template.spec.containers[0]: container dns takes its image from elsewhere: docker.io/dns:1 (possible)",
            "shop/web.yaml:7 ShopOwnerLabels/workloads-have-a-team metadata.labels.team: the label team is \"web\", which is no team",
        ]
    );
}

#[test]
fn a_namespace_that_is_not_in_the_run_leaves_it_open_whether_its_selector_matches() {
    let (group, _) = load(&["policies/images.yaml"], EnforcementPoint::Gator);
    let lines = found(&group, &["shop/web.yaml"]);
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|line| line.ends_with(" (possible)")), "{lines:#?}");
}

#[test]
fn requests_are_answered_with_the_places_of_the_policies() {
    let (group, _) = load(&POLICIES, EnforcementPoint::Webhook);
    let review = documents("tests/objects/changed-service.yaml").remove(0);
    let web = documents("shop/web.yaml").remove(0);
    let created = serde_json::json!({
        "operation": "CREATE", "namespace": "shop", "name": "web", "object": web,
    });
    let requests = [
        AdmissionRequest { value: review["request"].clone() },
        AdmissionRequest { value: created },
        AdmissionRequest { value: serde_json::json!({"operation": "DELETE", "oldObject": null}) },
    ];
    let answers = group.review(&requests, &documents("shop/namespaces.yaml"));
    let lines = |answers: &[palisade_policy::Objection]| {
        answers
            .iter()
            .map(|one| format!("{:?} {} {}:{}", one.effect, one.message, one.decided.file, one.decided.line))
            .collect::<Vec<_>>()
    };
    assert_eq!(lines(&answers[0]), ["Deny the selector of web never changes policies/frozen.yaml:15"]);
    assert_eq!(
        lines(&answers[1]),
        [
            "Deny the label team is \"web\", which is no team policies/team-label.yaml:41",
            "Warn container proxy takes its image from elsewhere: docker.io/library/nginx:1.27 policies/images.yaml:32",
        ]
    );
    assert!(answers[2].iter().all(|one| one.effect == AdmissionEffect::Broken) && answers[2].len() == 4);
}

#[test]
fn suites_are_tests() {
    let read = |path: &str| {
        let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/rego/gatekeeper").join(path);
        std::fs::read_to_string(&whole)
            .map(|text| SourceFile::new(path, text))
            .map_err(|error| format!("cannot read {path}: {error}"))
    };
    let suite = fixture("tests/suite.yaml");
    let report = run_suites(std::slice::from_ref(&suite), &read, &TestOptions::default(), GatekeeperOptions::default());
    let outcomes = report.tests.iter().map(|test| (test.package.as_str(), test.name.as_str(), test.outcome));
    assert_eq!(
        outcomes.collect::<Vec<_>>(),
        [
            ("team-label", "without", TestOutcome::Passed),
            ("team-label", "of-a-system-namespace", TestOutcome::Passed),
            ("team-label", "not-ready", TestOutcome::Skipped),
            ("unknown-parameter", "unknown-parameter", TestOutcome::Passed),
            ("unique-host", "served-elsewhere", TestOutcome::Passed),
            ("unique-host", "alone", TestOutcome::Passed),
            ("frozen-selector", "changed", TestOutcome::Passed),
        ],
        "{:#?}",
        report.tests
    );
    assert_eq!(report.tests[0].line, 8);
    let wrong = SourceFile::new("tests/suite.yaml", suite.text().replace("violations: 1", "violations: 7"));
    let report = run_suites(&[wrong], &read, &TestOptions::default(), GatekeeperOptions::default());
    assert_eq!((report.failed, report.passed), (2, 4));
    let message = report.tests[0].message.as_deref().unwrap_or_default();
    assert!(message.starts_with("got 1 violations with \"label team is missing\", wanted 7"), "{message}");
}

#[test]
fn what_cannot_be_run_is_refused_with_its_place() {
    let (group, errors) = load(&["broken/policies.yaml"], EnforcementPoint::Gator);
    assert_eq!(group.policies().len(), 0);
    assert_eq!(
        errors,
        [
            "broken/policies.yaml:5:1: the template has no targets: it needs one, with its Rego",
            "broken/policies.yaml:12:1: no ConstraintTemplate defines the kind NoTemplate: the Constraint needs one",
            "broken/policies.yaml:46:5: the parameters do not fit the template's schema: \"three\" is not of type \"integer\"",
            "broken/policies.yaml:54:5: the parameters do not fit the template's schema: the template's schema has no parameter \"maximum\"",
            "broken/policies.yaml:62:5: match: unknown field `kind`, expected one of `source`, `kinds`, `scope`, `namespaces`, `excludedNamespaces`, `labelSelector`, `namespaceSelector`, `name`",
            "broken/policies.yaml:79:11: the variable y is unsafe: nothing in this body gives it a value",
            "broken/policies.yaml:97:11: data.company is not there: a template reads data.inventory and data.lib only",
            "broken/policies.yaml:104:3: it applies to what it generates: Pod",
            "broken/policies.yaml:111:1: an ExpansionTemplate says where the generated object is: templateSource",
        ]
    );
}

const EXPANSION: [&str; 5] = [
    "expansion/template.yaml",
    "expansion/pods.yaml",
    "expansion/written.yaml",
    "expansion/workloads.yaml",
    "expansion/schedules.yaml",
];

#[test]
fn what_an_object_makes_is_judged_in_it() {
    let (group, errors) = load(&EXPANSION, EnforcementPoint::Gator);
    assert_eq!(errors, Vec::<String>::new());
    let warned = group.actions().filter(|(_, action)| *action == ConstraintAction::Warn).map(|(id, _)| id);
    assert_eq!(
        warned.collect::<Vec<_>>(),
        [
            "ShopPinnedImages/pods/schedules",
            "ShopPinnedImages/written-pods/schedules",
            "ShopPinnedImages/pods/replica-sets",
            "ShopPinnedImages/written-pods/replica-sets",
        ]
    );
    // As gator says it.
    assert_eq!(
        found(&group, &["expansion/deployment.yaml", "expansion/others.yaml"]),
        [
            "expansion/deployment.yaml:12 ShopPinnedImages/pods spec.template.spec.containers[1]: [Implied by workloads] proxy of the Pod cart-pod is not pinned",
            "expansion/others.yaml:11 ShopPinnedImages/pods spec.jobTemplate.spec.template.spec.containers[0]: [Implied by workloads] clean of the Pod clean-job-pod is not pinned",
            "expansion/others.yaml:21 ShopPinnedImages/pods/replica-sets spec.template.spec.containers[0]: [Implied by replica-sets] old of the Pod old-pod is not pinned",
            "expansion/others.yaml:29 ShopPinnedImages/pods spec.containers[0]: shell of the Pod debug is not pinned",
            "expansion/others.yaml:29 ShopPinnedImages/written-pods spec.containers[0]: shell of the Pod debug is not pinned",
        ]
    );
}

#[test]
fn what_a_request_makes_is_answered_for() {
    let (group, _) = load(&EXPANSION, EnforcementPoint::Webhook);
    let objects = ["expansion/deployment.yaml", "expansion/others.yaml"].into_iter().flat_map(documents);
    let requests = objects.map(|object| {
        let (kind, name) = (object["kind"].clone(), object["metadata"]["name"].clone());
        AdmissionRequest {
            value: serde_json::json!({
                "operation": "CREATE", "namespace": "shop", "name": name, "kind": {"kind": kind}, "object": object,
            }),
        }
    });
    let answers = group.review(&requests.collect::<Vec<_>>(), &[]);
    let said = answers.iter().flatten().map(|one| (one.effect, one.message.as_str())).collect::<Vec<_>>();
    assert_eq!(
        said,
        [
            (AdmissionEffect::Deny, "[Implied by workloads] proxy of the Pod cart-pod is not pinned"),
            (AdmissionEffect::Deny, "[Implied by workloads] clean of the Pod clean-job-pod is not pinned"),
            (AdmissionEffect::Warn, "[Implied by replica-sets] old of the Pod old-pod is not pinned"),
            (AdmissionEffect::Deny, "shell of the Pod debug is not pinned"),
            (AdmissionEffect::Deny, "shell of the Pod debug is not pinned"),
        ]
    );
}

#[test]
fn suites_expand_with_the_template_that_they_name() {
    let read = |path: &str| Ok(fixture(path));
    let suite = fixture("expansion/suite.yaml");
    let report = run_suites(&[suite], &read, &TestOptions::default(), GatekeeperOptions::default());
    assert_eq!((report.passed, report.failed, report.errored), (3, 0, 0), "{:#?}", report.tests);
}
