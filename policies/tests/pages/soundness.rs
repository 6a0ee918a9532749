//! Three-valued soundness, over all policies and all examples in Terraform's language: whatever part of an example is
//! replaced by something unknown, the verdict stays what it was or becomes possible. Nothing that failed passes, and
//! nothing that passed or was possible fails for certain. And what is replaced may turn out not to be there at all
//! (null, or a dynamic block without elements), or one of a few plain values: where the example fails with these, the
//! verdict is not a pass.
//!
//! A few policies judge only what they recognise (`verdict::RECOGNISED`): of these, what is no longer recognised may pass.

use std::ops::Range;
use std::path::Path;

use crate::verdict::{META, STATIC, Verdict};
use palisade_policy::page::{Example, ExampleFile};
use palisade_schema::Attribute;
use palisade_terraform::syntax::{Body, Expr, Tree, parse};

use crate::example;
use crate::verdict;

/// What stands for anything at all.
const HOLE: &str = "var.palisade_hole";
const DECLARED: &str = "\nvariable \"palisade_hole\" {}\n";

/// What a hole at an argument may turn out to be, besides null.
const PROBES: [&str; 4] = ["true", "false", "0", "\"*\""];

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
            let inner = &tree.source()[tree.header(block).range().end..block.span.range().end];
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
    let is_recognised = verdict::is_recognising(id);
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
