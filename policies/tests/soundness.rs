//! Three-valued soundness, over all policies and all examples in Terraform's language: whatever part of an example is
//! replaced by something unknown, the verdict stays what it was or becomes possible. Nothing that failed passes, and
//! nothing that passed or was possible fails for certain.

mod example;

use std::collections::BTreeSet;
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

/// What a policy says of an example.
#[derive(Debug, PartialEq, Eq)]
struct Verdict {
    certain: BTreeSet<String>,
    possible: BTreeSet<String>,
}

impl Verdict {
    fn of(engine: &Engine, folder: &Path) -> Option<Self> {
        let report = example::check(engine, folder).ok()?;
        let addresses = |certain: bool| {
            let findings = report.findings.iter().filter(|finding| finding.is_certain() == certain);
            findings.map(|finding| finding.address().to_owned()).collect::<BTreeSet<_>>()
        };
        let certain = addresses(true);
        let possible = addresses(false).difference(&certain).cloned().collect();
        Some(Verdict { certain, possible })
    }

    /// What is wrong with this as the verdict of less knowledge.
    fn complaint(&self, less: &Verdict) -> Option<String> {
        // What failed may be reported on a part of it, where the join to the whole is what is not known.
        let is_moved = less.certain.len() <= self.certain.len();
        let reported = |address: &String| less.certain.contains(address) || less.possible.contains(address);
        if let Some(new) = less.certain.iter().find(|address| !self.certain.contains(*address) && !is_moved) {
            return Some(format!("{new} fails for certain only now"));
        }
        let is_silent = less.certain.is_empty() && less.possible.is_empty();
        let lost = self.certain.iter().chain(&self.possible).find(|address| !reported(address) && is_silent);
        lost.map(|lost| format!("{lost} passes now"))
    }
}

/// The places in a file that a hole can stand at, and what is written there instead.
fn holes(file: &ExampleFile) -> Vec<(std::ops::Range<usize>, String)> {
    let tree = parse(file.text.as_str());
    let mut found = Vec::new();
    for block in tree.blocks(tree.body()) {
        if ["resource", "data", "locals", "module", "provider"].contains(&tree.text(block.kind)) {
            in_body(&tree, &block.body, &mut found);
        }
    }
    found
}

fn in_body(tree: &Tree, body: &Body, found: &mut Vec<(std::ops::Range<usize>, String)>) {
    for attribute in tree.attributes(body) {
        if META.contains(&tree.text(attribute.name)) {
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
        in_body(tree, &block.body, found);
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
            if let Some(complaint) = whole.complaint(&less) {
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
