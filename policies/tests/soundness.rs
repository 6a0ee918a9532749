//! Three-valued soundness, over all policies and all examples in Terraform's language: whatever part of an example is
//! replaced by something unknown, the verdict stays what it was or becomes possible. Nothing that failed passes, and
//! nothing that passed or was possible fails for certain. And what is replaced may turn out not to be there at all
//! (null, or a dynamic block without elements), or one of a few plain values: where the example fails with these, the
//! verdict is not a pass.
//!
//! A few policies judge only what they recognise ([`RECOGNISED`]): of these, what is no longer recognised may pass.

mod example;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use palisade_engine::Engine;
use palisade_policy::page::{Example, ExampleFile};
use palisade_schema::Attribute;
use palisade_terraform::syntax::{Body, Expr, Tree, parse};

/// What stands for anything at all.
const HOLE: &str = "var.palisade_hole";
const DECLARED: &str = "\nvariable \"palisade_hole\" {}\n";

/// What a hole at an argument may turn out to be, besides null.
const PROBES: [&str; 4] = ["true", "false", "0", "\"*\""];

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

    fn is_silent(&self) -> bool {
        self.certain.is_empty() && self.possible.is_empty()
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
        let lost = self.certain.keys().chain(&self.possible).next().filter(|_| less.is_silent() && !is_recognised);
        lost.map(|lost| format!("{lost} passes now"))
    }
}

/// A part of an example that something unknown can take the place of.
struct Hole {
    place: Range<usize>,
    /// What is written there.
    text: String,
    /// The argument or block as a whole, where that is what may turn out not to be there.
    optional: Option<Range<usize>>,
}

/// The places in a file that a hole can stand at.
fn holes(file: &ExampleFile) -> Vec<Hole> {
    let tree = parse(file.text.as_str());
    let mut found = Vec::new();
    for block in tree.blocks(tree.body()) {
        if ["resource", "data", "locals", "module", "provider"].contains(&tree.text(block.kind)) {
            let is_call = ["module", "provider"].contains(&tree.text(block.kind));
            let from = found.len();
            in_body(&tree, &block.body, is_call, &mut found);
            let kind = tree.labels(block).first().map_or("", |label| tree.text(label.text));
            found[from..].iter_mut().for_each(|hole| hole.keep_required(kind, file));
        }
    }
    found
}

impl Hole {
    /// No null may stand where the provider requires an argument.
    fn keep_required(&mut self, kind: &str, file: &ExampleFile) {
        let name = self.optional.as_ref().and_then(|whole| file.text[whole.clone()].split([' ', '=']).next());
        let attribute = name.and_then(|name| palisade_schema::resource(kind)?.attribute(name));
        if attribute.is_some_and(Attribute::is_required) {
            self.optional = None;
        }
    }
}

fn in_body(tree: &Tree, body: &Body, is_call: bool, found: &mut Vec<Hole>) {
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
                let optional = (span == whole).then(|| attribute.name_span.range().start..whole.end);
                found.push(Hole { place: span, text: HOLE.to_owned(), optional });
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
            found.push(Hole { place: block.span.range(), text, optional: Some(block.span.range()) });
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
        for Hole { place, text, optional } in holes(file) {
            let with = |place: &Range<usize>, text: &str| {
                let text = format!("{}{text}{}{DECLARED}", &file.text[..place.start], &file.text[place.end..]);
                if !parse(text.as_str()).diagnostics().is_empty() {
                    return None;
                }
                std::fs::write(root.join(&file.name), &text).unwrap();
                Verdict::of(&engine, &root)
            };
            let Some(less) = with(&place, &text) else { continue };
            tried += 1;
            let lost = || {
                let whole = optional.filter(|_| less.is_silent() && !is_recognised)?;
                let is_block = whole == place;
                let (is_list, values) =
                    (file.text[place.clone()].starts_with('['), if is_block { &[][..] } else { &PROBES });
                let values = values.iter().copied().chain(is_list.then_some("[]")).map(|value| (&place, value));
                std::iter::once((&whole, "")).chain(values).find_map(|(at, value)| {
                    let (address, _) = with(at, value)?.certain.pop_first()?;
                    Some(format!("nothing is said, although {address} fails with {value:?}"))
                })
            };
            if let Some(complaint) = whole.complaint(&less, is_recognised).or_else(lost) {
                let line = file.text[..place.start].lines().count();
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
