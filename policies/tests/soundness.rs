//! Three-valued soundness, over all policies and all examples in Terraform's language: whatever part of an example is
//! replaced by something unknown, the verdict stays what it was or becomes possible. Nothing that failed passes, and
//! nothing that passed or was possible fails for certain.
//!
//! A few policies judge only what they recognise ([`RECOGNISED`]): of these, what is no longer recognised may pass.

mod example;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use palisade_engine::Engine;
use palisade_policy::page::{Example, ExampleFile};
use palisade_terraform::syntax::{Body, Expr, Tree, parse};

/// What stands for anything at all.
const HOLE: &str = "var.palisade_hole";
const DECLARED: &str = "\nvariable \"palisade_hole\" {}\n";

/// Arguments that say how often something is there, and of whom it is: a hole there is another resource.
const META: [&str; 8] = ["alias", "count", "for_each", "provider", "providers", "source", "depends_on", "iterator"];

/// Blocks that Terraform reads without evaluating.
const STATIC: [&str; 5] = ["lifecycle", "provisioner", "connection", "dynamic", "content"];

/// Policies, by the beginning of their ids, that judge only what is written as what they look for.
const RECOGNISED: [&str; 14] = [
    // A secret that is not there to be read is none: references and variables are how it should be.
    "credential-",
    "k8s-config-map-",
    "k8s-secret-literal-in-env",
    // A component of the control plane is known by its command; any other container may have any command.
    "k8s-api-server-",
    "k8s-audit-log",
    "k8s-controller-",
    "k8s-etcd-",
    "k8s-kubelet-",
    "k8s-pod-gc-threshold",
    "k8s-root-ca",
    "k8s-scheduler-",
    "k8s-server-certificate-rotation",
    "k8s-service-account-private-key",
    // A registry's bucket is known by the reference to the registry; others have a policy of their own.
    "google-container-registry-public",
];

/// Of these it is the names of things that are judged: kinds, versions, fields, annotations.
const NAMES: [&str; 4] =
    ["k8s-deprecated-api-version", "k8s-nginx-snippet", "k8s-removed-api-version", "k8s-unknown-field"];

/// What a policy says of an example: addresses with the lines that are pointed at.
#[derive(Debug, PartialEq, Eq)]
struct Verdict {
    certain: BTreeMap<String, BTreeSet<u32>>,
    possible: BTreeSet<String>,
}

impl Verdict {
    fn of(engine: &Engine, folder: &Path) -> Option<Self> {
        let report = example::check(engine, folder).ok()?;
        let mut certain: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        let mut possible = BTreeSet::new();
        for finding in &report.findings {
            let address = finding.address().to_owned();
            if finding.is_certain() {
                certain.entry(address).or_default().insert(finding.location.start().line);
            } else {
                possible.insert(address);
            }
        }
        Some(Verdict { certain, possible })
    }

    /// What is wrong with this as the verdict of less knowledge.
    fn complaint(&self, less: &Verdict, is_recognised: bool) -> Option<String> {
        // What failed may be reported on a part of it, where the join to the whole is what is not known.
        let known_lines = self.certain.values().flatten().collect::<BTreeSet<_>>();
        let is_new = |(address, lines): &(&String, &BTreeSet<u32>)| {
            !self.certain.contains_key(*address) && !lines.iter().all(|line| known_lines.contains(line))
        };
        if let Some((new, _)) = less.certain.iter().find(is_new) {
            return Some(format!("{new} fails for certain only now"));
        }
        let is_silent = less.certain.is_empty() && less.possible.is_empty();
        let lost = self.certain.keys().chain(&self.possible).next().filter(|_| is_silent && !is_recognised);
        lost.map(|lost| format!("{lost} passes now"))
    }
}

/// The places in a file that a hole can stand at, and what is written there instead.
fn holes(file: &ExampleFile) -> Vec<(std::ops::Range<usize>, String)> {
    let tree = parse(file.text.as_str());
    let mut found = Vec::new();
    for block in tree.blocks(tree.body()) {
        if ["resource", "data", "locals", "module", "provider"].contains(&tree.text(block.kind)) {
            let is_call = ["module", "provider"].contains(&tree.text(block.kind));
            in_body(&tree, &block.body, is_call, &mut found);
        }
    }
    found
}

fn in_body(tree: &Tree, body: &Body, is_call: bool, found: &mut Vec<(std::ops::Range<usize>, String)>) {
    for attribute in tree.attributes(body) {
        // No version of a module or provider may come from a variable.
        if META.contains(&tree.text(attribute.name)) || (is_call && tree.text(attribute.name) == "version") {
            continue;
        }
        let whole = tree.span(attribute.expr).range();
        for id in tree.ids() {
            let span = tree.span(id).range();
            let is_within = whole.start <= span.start && span.end <= whole.end && !span.is_empty();
            let is_key = matches!(tree.expr(id), Expr::Name(_));
            if is_within && !is_key && !tree.is_heredoc(id) {
                found.push((span, HOLE.to_owned()));
            }
        }
    }
    for block in tree.blocks(body) {
        let kind = tree.text(block.kind);
        if STATIC.contains(&kind) {
            continue;
        }
        in_body(tree, &block.body, false, found);
        if tree.labels(block).is_empty() && !block.one_line {
            let inner = &tree.source()[block.header.range().end..block.span.range().end];
            let text = format!("dynamic \"{kind}\" {{\n  for_each = {HOLE}\n  content {inner}\n}}");
            found.push((block.span.range(), text));
        }
    }
}

fn run(id: &str, example: &Example, failures: &mut Vec<String>) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let engine = example::engine(id, example).unwrap();
    example::write(example, &root);
    let Some(whole) = Verdict::of(&engine, &root) else { return 0 };
    let is_recognised = RECOGNISED.iter().any(|start| id.starts_with(start)) || NAMES.contains(&id);
    let mut tried = 0;
    for file in example.files.iter().filter(|file| Path::new(&file.name).extension().is_some_and(|e| e == "tf")) {
        for (place, instead) in holes(file) {
            let before = &file.text[..place.start];
            let text = format!("{before}{instead}{}{DECLARED}", &file.text[place.end..]);
            if !parse(text.as_str()).diagnostics().is_empty() {
                continue;
            }
            std::fs::write(root.join(&file.name), &text).unwrap();
            let Some(less) = Verdict::of(&engine, &root) else { continue };
            tried += 1;
            if let Some(complaint) = whole.complaint(&less, is_recognised) {
                let line = before.lines().count();
                let was = &file.text[place];
                failures.push(format!("{id}, example on line {}, {line} lines in, {was:?}: {complaint}", example.line));
            }
        }
        std::fs::write(root.join(&file.name), &file.text).unwrap();
    }
    tried
}

#[test]
fn what_is_not_known_never_decides() {
    let (mut failures, mut tried) = (Vec::new(), 0);
    for page in example::pages() {
        for example in &page.examples {
            tried += run(&page.front_matter.id, example, &mut failures);
        }
    }
    assert!(tried > 0, "no example has a place for a hole");
    assert!(failures.is_empty(), "{} of {tried} differ:\n{}", failures.len(), failures.join("\n"));
}
