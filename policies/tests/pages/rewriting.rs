//! What does not matter does not count, over all policies and all examples in Terraform's language: other names of
//! resources, a module around everything, and `for_each` over one element leave every verdict as it was.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use palisade_engine::Engine;
use palisade_policy::page::{Example, ExampleFile};
use palisade_terraform::syntax::{Block, Tree, parse};

use crate::{example, texts};

/// What the new names end in.
const RENAMED: &str = "_renamed";
/// The only key of what is repeated.
const KEY: &str = "[\"only\"]";
const CALL: &str = "module.wrapped.";
const INNER: &str = "inner";

/// Addresses with how often they fail, for certain and possibly.
type Verdict = BTreeMap<String, (usize, usize)>;

fn verdict(engine: &Engine, folder: &Path) -> Result<Verdict, String> {
    let report = example::check(engine, folder)?;
    if let Some(error) = report.errors.first() {
        return Err(format!("{error:?}"));
    }
    let mut verdict = Verdict::new();
    for finding in &report.findings {
        let (certain, possible) = verdict.entry(finding.address().to_owned()).or_default();
        *(if finding.is_certain() { certain } else { possible }) += 1;
    }
    Ok(verdict)
}

/// The texts of an example, by path.
type Texts = BTreeMap<String, String>;

fn is_terraform(example: &Example) -> bool {
    let other = [".json", ".yaml", ".yml"];
    example.files.iter().any(|file| texts::is_root_module(&file.name))
        && !example.files.iter().any(|file| other.iter().any(|end| file.name.ends_with(end)))
}

/// A resource or data source of the root module.
struct Declared {
    kind: String,
    name: String,
    is_data: bool,
    is_repeated: bool,
}

impl Declared {
    fn address(&self) -> String {
        let prefix = if self.is_data { "data." } else { "" };
        format!("{prefix}{}.{}", self.kind, self.name)
    }

    fn header(&self, name: &str) -> String {
        let word = if self.is_data { "data" } else { "resource" };
        format!("{word} \"{}\" \"{name}\"", self.kind)
    }
}

fn declared(texts: &Texts) -> Vec<Declared> {
    let mut found = Vec::new();
    for (_, text) in texts.iter().filter(|(name, _)| texts::is_root_module(name)) {
        let tree = parse(text.as_str());
        for block in tree.blocks(tree.body()) {
            let labels: Vec<_> = tree.labels(block).iter().map(|label| tree.text(label.text).to_owned()).collect();
            let is_data = tree.text(block.kind) == "data";
            if let ([kind, name], true) = (labels.as_slice(), is_data || tree.text(block.kind) == "resource") {
                let mut arguments = tree.attributes(&block.body).iter().map(|attribute| tree.text(attribute.name));
                let is_repeated = arguments.any(|name| name == "count" || name == "for_each");
                found.push(Declared { kind: kind.clone(), name: name.clone(), is_data, is_repeated });
            }
        }
    }
    found
}

/// The text with an address replaced wherever it stands as a whole.
fn readdressed(text: &str, from: &str, to: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, behind) = (&rest[..at], &rest[at + from.len()..]);
        let goes_on = before.ends_with(|c| is_part(c) || c == '.') || (before.is_empty() && out.ends_with(is_part));
        let is_whole = !goes_on && !behind.starts_with(is_part);
        out.push_str(before);
        out.push_str(if is_whole { to } else { from });
        rest = behind;
    }
    out + rest
}

/// New texts, and old addresses with new ones; none of these where all of it is wrapped.
type Rewritten = (Texts, Vec<(String, String)>);

/// Every resource has another name.
fn renamed(given: &Texts) -> Option<Rewritten> {
    let mut texts = given.clone();
    let mut addresses = Vec::new();
    for resource in declared(given) {
        let fresh = format!("{}{RENAMED}", resource.name);
        let (from, to) = (resource.address(), format!("{}{RENAMED}", resource.address()));
        for (_, text) in texts.iter_mut().filter(|(name, _)| texts::is_root_module(name)) {
            *text = readdressed(text, &from, &to).replace(&resource.header(&resource.name), &resource.header(&fresh));
        }
        addresses.push((from, to));
    }
    (!addresses.is_empty()).then_some((texts, addresses))
}

/// Every resource that is not repeated is repeated once.
fn repeated(given: &Texts) -> Option<Rewritten> {
    let mut texts = given.clone();
    let mut addresses = Vec::new();
    for resource in declared(given).into_iter().filter(|resource| !resource.is_repeated) {
        let (from, to) = (resource.address(), resource.address() + KEY);
        for (_, text) in texts.iter_mut().filter(|(name, _)| texts::is_root_module(name)) {
            *text = readdressed(text, &from, &to);
            if let Some(repeated) = with_for_each(text, &resource) {
                *text = repeated;
            }
        }
        addresses.push((from, to));
    }
    (!addresses.is_empty()).then_some((texts, addresses))
}

/// The text with `for_each` in a resource's block, if it is there.
fn with_for_each(text: &str, resource: &Declared) -> Option<String> {
    let tree = parse(text);
    let is_it = |block: &&Block| {
        let word = if resource.is_data { "data" } else { "resource" };
        let labels = (tree.label(block, 0), tree.label(block, 1));
        tree.text(block.kind) == word && labels == (Some(&resource.kind), Some(&resource.name))
    };
    let block = tree.blocks(tree.body()).iter().find(is_it)?;
    let end = block.span.range().end - 1;
    let open = block.header.range().end + text[block.header.range().end..].find('{')? + 1;
    let inside = &text[open..end];
    // What stands on one line gets lines of its own.
    let line = if inside.contains('\n') { "" } else { "\n" };
    Some(format!("{}\n  for_each = toset([\"only\"]){line}{inside}{line}{}", &text[..open], &text[end..]))
}

/// All of it is a module that a root calls, which has the same variables.
fn wrapped(given: &Texts) -> Option<Rewritten> {
    let mut texts = Texts::new();
    let mut root = String::new();
    let mut call = format!("module \"wrapped\" {{\n  source = \"./{INNER}\"\n");
    for (name, text) in given {
        if !name.contains(".tfvars") {
            texts.insert(format!("{INNER}/{name}"), text.clone());
        }
        if !texts::is_root_module(name) {
            // What functions read is found from the root.
            texts.insert(name.clone(), text.clone());
            continue;
        }
        let tree: Tree = parse(text.as_str());
        for block in tree.blocks(tree.body()) {
            match tree.text(block.kind) {
                "variable" => {
                    let label = tree.label(block, 0)?;
                    let _ = writeln!(call, "  {label} = var.{label}");
                    let _ = writeln!(root, "{}", &tree.source()[block.span.range()]);
                }
                // Only a root moves into modules, imports, and says where its state is.
                "moved" | "import" | "removed" | "terraform" => return None,
                _ => {}
            }
        }
    }
    texts.insert("main.tf".to_owned(), format!("{root}{call}}}\n"));
    Some((texts, Vec::new()))
}

fn mapped(verdict: &Verdict, change: impl Fn(&str) -> String) -> Verdict {
    verdict.iter().map(|(address, counts)| (change(address), *counts)).collect()
}

type Rewrite = fn(&Texts) -> Option<Rewritten>;

const REWRITES: [(&str, Rewrite); 3] = [("renamed", renamed), ("with for_each", repeated), ("in a module", wrapped)];

fn run(id: &str, example: &Example, failures: &mut Vec<String>) -> usize {
    if !is_terraform(example) {
        return 0;
    }
    let engine = example::engine(id, example).unwrap();
    let given = texts::of(example);
    let of = |texts: &Texts| {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let file = |(name, text): (&String, &String)| ExampleFile {
            name: name.clone(),
            text: text.clone(),
            expected: Vec::new(),
        };
        example::write(&Example { files: texts.iter().map(file).collect(), ..example.clone() }, &root);
        verdict(&engine, &root)
    };
    // What does not evaluate is no example of this.
    let Ok(before) = of(&given) else { return 0 };
    let mut tried = 0;
    for (what, rewrite) in REWRITES {
        let Some((texts, addresses)) = rewrite(&given) else { continue };
        tried += 1;
        let wanted = mapped(&before, |address| match addresses.as_slice() {
            // What is about a file is named by it.
            [] if given.contains_key(address) => format!("{INNER}/{address}"),
            [] => format!("{CALL}{address}"),
            all => all.iter().fold(address.to_owned(), |address, (from, to)| readdressed(&address, from, to)),
        });
        match of(&texts) {
            Ok(after) if after == wanted => {}
            Ok(after) => failures.push(format!("{id}, line {}, {what}: {wanted:?} became {after:?}", example.line)),
            Err(error) => failures.push(format!("{id}, line {}, {what}: {error}", example.line)),
        }
    }
    tried
}

#[test]
fn rewriting_never_changes_a_verdict() {
    let (mut failures, mut tried) = (Vec::new(), 0);
    for page in example::pages() {
        for example in &page.examples {
            tried += run(&page.front_matter.id, example, &mut failures);
        }
    }
    assert!(tried > 0, "no example can be rewritten");
    assert!(failures.is_empty(), "{} of {tried} differ:\n{}", failures.len(), failures.join("\n"));
}
