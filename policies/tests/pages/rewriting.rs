//! What does not matter does not count, over all policies and all examples in Terraform's language: other names of
//! resources, a module around everything, `for_each` or `count` of one, dynamic blocks of one, values that come through
//! locals, variables, objects of a map or outputs, and the ways in which modules write names of what may not be there leave
//! every verdict as it was.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use palisade_engine::Engine;
use palisade_policy::page::{Example, ExampleFile};
use palisade_terraform::syntax::{Block, Body, Expr, ExprId, Tree, parse};

use crate::{example, texts};

/// What the new names end in.
const RENAMED: &str = "_renamed";
/// Repetitions of one, each with the key that it gives.
const FOR_EACH: (&str, &str) = ("for_each = toset([\"only\"])", "[\"only\"]");
const COUNT: (&str, &str) = ("count = 1", "[0]");
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
fn repeated(given: &Texts, (repetition, key): (&str, &str)) -> Option<Rewritten> {
    let mut texts = given.clone();
    let mut addresses = Vec::new();
    for resource in declared(given).into_iter().filter(|resource| !resource.is_repeated) {
        let (from, to) = (resource.address(), resource.address() + key);
        for (_, text) in texts.iter_mut().filter(|(name, _)| texts::is_root_module(name)) {
            *text = readdressed(text, &from, &to);
            if let Some(repeated) = with_repetition(text, &resource, repetition) {
                *text = repeated;
            }
        }
        addresses.push((from, to));
    }
    (!addresses.is_empty()).then_some((texts, addresses))
}

/// The text with a repetition in a resource's block, if it is there.
fn with_repetition(text: &str, resource: &Declared, repetition: &str) -> Option<String> {
    let tree = parse(text);
    let is_it = |block: &&Block| {
        let word = if resource.is_data { "data" } else { "resource" };
        let labels = (tree.label(block, 0), tree.label(block, 1));
        tree.text(block.kind) == word && labels == (Some(&resource.kind), Some(&resource.name))
    };
    let block = tree.blocks(tree.body()).iter().find(is_it)?;
    let range = inside(&tree, block)?;
    let (before, inside, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    // What stands on one line gets lines of its own.
    let line = if inside.contains('\n') { "" } else { "\n" };
    Some(format!("{before}\n  {repetition}{line}{inside}{line}{after}"))
}

/// Where a block's body is, between its braces.
fn inside(tree: &Tree, block: &Block) -> Option<Range<usize>> {
    let header = tree.header(block).range().end;
    Some(header + tree.source()[header..].find('{')? + 1..block.span.range().end - 1)
}

/// Where a literal comes from instead.
#[derive(Clone, Copy)]
enum Source {
    Local,
    Variable,
}

impl Source {
    /// The declaration of a name with a value.
    fn declared(self, name: &str, value: &str) -> String {
        match self {
            Source::Local => format!("locals {{\n  {name} = {value}\n}}\n"),
            Source::Variable => format!("variable \"{name}\" {{\n  default = {value}\n}}\n"),
        }
    }

    fn reference(self, name: &str) -> String {
        match self {
            Source::Local => format!("local.{name}"),
            Source::Variable => format!("var.{name}"),
        }
    }
}

/// Every literal argument of a resource comes from elsewhere.
fn sourced(given: &Texts, source: Source) -> Option<Rewritten> {
    let mut declarations = String::new();
    let mut count = 0;
    let mut texts = with_arguments(given, is_literal, |literal| {
        let name = format!("sourced_{count}");
        declarations += &source.declared(&name, literal);
        count += 1;
        source.reference(&name)
    });
    texts.insert("sourced.tf".to_owned(), declarations);
    (count > 0).then(|| (texts, same_addresses(given)))
}

/// The arguments of a body and the blocks in it, but those that take constants only.
fn arguments(tree: &Tree, body: &Body, found: &mut Vec<ExprId>) {
    found.extend(tree.attributes(body).iter().map(|attribute| attribute.expr));
    for block in tree.blocks(body).iter().filter(|block| tree.text(block.kind) != "lifecycle") {
        arguments(tree, &block.body, found);
    }
}

fn is_literal(tree: &Tree, at: ExprId) -> bool {
    match tree.expr(at) {
        Expr::Null | Expr::Bool(_) | Expr::Number(_) | Expr::String(_) | Expr::Name(_) => true,
        Expr::Tuple(elements) => elements.iter().all(|&element| is_literal(tree, element)),
        Expr::Object(items) => items.iter().all(|item| is_literal(tree, item.key) && is_literal(tree, item.value)),
        _ => false,
    }
}

/// Attributes that no resource lacks, so that asking whether they are there changes nothing.
const NAMES: [&str; 5] = ["arn", "bucket", "id", "name", "self_link"];

/// How modules write a name, which stands here as `{}`.
const WRITTEN: [&str; 13] = [
    "one(compact([{}]))",
    "try({}, null)",
    "{} != \"\" ? {} : null",
    "join(\"\", [{}])",
    "{ for key, name in { only = {} } : key => name }[\"only\"]",
    "lookup({ only = {} }, \"only\", null)",
    "element(concat([{}], [\"\"]), 0)",
    "trimsuffix(\"${{}}/*\", \"/*\")",
    "zipmap([\"only\"], flatten([[{}]]))[\"only\"]",
    "coalesce(one(distinct([{}])), \"other\")",
    "one(matchkeys([{}], [\"a\"], [\"a\"]))",
    "jsondecode(jsonencode({ only = {} })).only",
    "regex(\"^at/(.+)$\", \"at/${{}}\")[0]",
];

/// Each name in another of these ways.
fn written(given: &Texts) -> Texts {
    let mut ways = WRITTEN.iter().cycle();
    guarded(given, |name| ways.next().map_or_else(String::new, |way| way.replace("{}", name)))
}

/// Modules that give what they are given: a name in an object, and a whole resource.
const CARRIERS: [(&str, &str); 2] = [
    (
        "carried",
        "variable \"given\" {\n  type = object({ name = string, more = optional(map(string), {}) })\n}\n\
         output \"given\" {\n  value = var.given\n}\n",
    ),
    ("whole", "variable \"given\" {\n  type = any\n}\noutput \"given\" {\n  value = try(var.given, null)\n}\n"),
];

/// Each name comes out of a module: of an object, or of a resource as a whole.
fn carried(given: &Texts) -> Option<Rewritten> {
    let mut calls = String::new();
    let mut count = 0;
    let mut texts = guarded(given, |name| {
        let (address, attribute) = name.rsplit_once('.').unwrap_or_default();
        let (source, value, attribute) = match count % 2 {
            0 => ("carried", format!("{{ name = {name} }}"), "name"),
            _ => ("whole", address.to_owned(), attribute),
        };
        let _ = writeln!(calls, "module \"carried_{count}\" {{\n  source = \"./{source}\"\n  given = {value}\n}}");
        count += 1;
        format!("module.carried_{}.given.{attribute}", count - 1)
    });
    texts.insert("carried.tf".to_owned(), calls);
    texts.extend(CARRIERS.map(|(name, text)| (format!("{name}/main.tf"), text.to_owned())));
    (count > 0).then(|| (texts, same_addresses(given)))
}

fn same_addresses(given: &Texts) -> Vec<(String, String)> {
    declared(given).iter().map(|resource| (resource.address(), resource.address())).collect()
}

/// Every resource is repeated over a map of one object, which its literals come from.
fn from_objects(given: &Texts) -> Option<Rewritten> {
    if declared(given).iter().any(|resource| resource.is_repeated) {
        return None;
    }
    let mut object = String::new();
    let mut count = 0;
    let texts = with_arguments(given, is_literal, |literal| {
        let _ = writeln!(object, "      given_{count} = {literal}");
        count += 1;
        match count % 2 {
            0 => format!("try(each.value.given_{}, null)", count - 1),
            _ => format!("lookup(each.value, \"given_{}\", null)", count - 1),
        }
    });
    let (mut texts, addresses) = repeated(&texts, ("for_each = local.objects", FOR_EACH.1))?;
    let objects = format!("locals {{\n  objects = {{\n    only = {{\n{object}    }}\n  }}\n}}\n");
    texts.insert("objects.tf".to_owned(), objects);
    Some((texts, addresses))
}

/// Blocks of resources that belong to Terraform's language, so that nothing generates them.
const LANGUAGE: [&str; 4] = ["connection", "dynamic", "lifecycle", "provisioner"];

/// Every block of a resource is generated, over a list of one.
fn in_dynamic_blocks(given: &Texts) -> Option<Rewritten> {
    let mut texts = given.clone();
    for (_, text) in texts.iter_mut().filter(|(name, _)| texts::is_root_module(name)) {
        let tree = parse(text.as_str());
        let resources =
            tree.blocks(tree.body()).iter().filter(|block| matches!(tree.text(block.kind), "resource" | "data"));
        let mut blocks: Vec<&Block> = resources.flat_map(|block| tree.blocks(&block.body)).collect();
        blocks.retain(|block| !LANGUAGE.contains(&tree.text(block.kind)));
        blocks.sort_by_key(|block| std::cmp::Reverse(block.span.start));
        let mut changed = text.clone();
        for block in blocks {
            let inside = &text[inside(&tree, block)?];
            let kind = tree.text(block.kind);
            let generated = format!("dynamic \"{kind}\" {{\n  for_each = [1]\n  content {{\n{inside}\n  }}\n}}");
            changed.replace_range(block.span.range(), &generated);
        }
        *text = changed;
    }
    (texts != *given).then(|| (texts, same_addresses(given)))
}

/// Every argument that is a reference to a name, as modules write it that have to do with what may not be there.
fn guarded(given: &Texts, guard: impl FnMut(&str) -> String) -> Texts {
    let resources = declared(given);
    let is_name = |text: &str| {
        let (address, attribute) = text.rsplit_once('.').unwrap_or_default();
        NAMES.contains(&attribute)
            && resources.iter().any(|resource| !resource.is_repeated && resource.address() == address)
    };
    with_arguments(given, |tree, at| is_name(tree.slice(tree.span(at))), guard)
}

/// Other expressions for those arguments of resources that are chosen, from the last of each file to the first.
fn with_arguments(
    given: &Texts,
    chosen: impl Fn(&Tree, ExprId) -> bool,
    mut other: impl FnMut(&str) -> String,
) -> Texts {
    let mut texts = given.clone();
    for (_, text) in texts.iter_mut().filter(|(name, _)| texts::is_root_module(name)) {
        let tree = parse(text.as_str());
        let mut spans = Vec::new();
        for block in tree.blocks(tree.body()) {
            if matches!(tree.text(block.kind), "resource" | "data") {
                arguments(&tree, &block.body, &mut spans);
            }
        }
        spans.retain(|&at| chosen(&tree, at));
        spans.sort_by_key(|&at| std::cmp::Reverse(tree.span(at).start));
        let mut changed = text.clone();
        for at in spans {
            changed.replace_range(tree.span(at).range(), &other(tree.slice(tree.span(at))));
        }
        *text = changed;
    }
    texts
}

/// One rewriting after another.
fn then(first: Rewritten, second: impl Fn(&Texts) -> Option<Rewritten>) -> Option<Rewritten> {
    let (texts, addresses) = second(&first.0)?;
    let last =
        |address: String| addresses.iter().find(|(from, _)| *from == address).map_or(address, |(_, to)| to.clone());
    Some((texts, first.1.into_iter().map(|(from, to)| (from, last(to))).collect()))
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

/// Most do several things at once: what one of them changes shows all the same.
const REWRITES: [(&str, Rewrite); 4] = [
    ("as modules write names, renamed, from locals", |given| then(sourced(&written(given), Source::Local)?, renamed)),
    ("with for_each, from objects of a map, in dynamic blocks", |given| {
        let generated = in_dynamic_blocks(given);
        let given = generated.as_ref().map_or(given, |(texts, _)| texts);
        from_objects(given).or_else(|| repeated(given, FOR_EACH))
    }),
    ("out of modules, with count, from variables", |given| {
        let carried = carried(given);
        let given = carried.as_ref().map_or(given, |(texts, _)| texts);
        then(sourced(given, Source::Variable)?, |given| repeated(given, COUNT))
    }),
    ("in a module", wrapped),
];

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
