//! What METADATA says to a rule that asks for it: `rego.metadata.rule()` and `rego.metadata.chain()`.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use regorus::Value;

use super::{Unit, split};
use crate::loader::metadata::{Annotation, AnnotationScope, Block, RelatedResource};
use crate::syntax::Rule;

type Path = Vec<Arc<str>>;

/// The annotations that count for more than one definition, by the paths that they are about.
#[derive(Default)]
pub(super) struct Annotations<'u> {
    documents: HashMap<Path, &'u Annotation>,
    packages: HashMap<Path, &'u Annotation>,
    subpackages: HashMap<Path, &'u Annotation>,
}

/// What a block stands above.
enum Below<'u> {
    Package,
    Rule(&'u Rule),
    /// An import, or nothing.
    Other,
}

fn below<'u>(unit: &'u Unit, block: &Block) -> Below<'u> {
    let end = block.span.end;
    if unit.module.package_span.start >= end {
        return Below::Package;
    }
    let rule = unit.module.rules.iter().filter(|rule| rule.span.start >= end).min_by_key(|rule| rule.span.start);
    let import = unit.module.imports.iter().map(|import| import.span.start).filter(|&start| start >= end).min();
    match (rule, import) {
        (Some(rule), Some(import)) if import < rule.span.start => Below::Other,
        (Some(rule), Some(_) | None) => Below::Rule(rule),
        (None, _) => Below::Other,
    }
}

fn scope(annotation: &Annotation, below: &Below<'_>) -> AnnotationScope {
    annotation.scope.unwrap_or(match below {
        Below::Package => AnnotationScope::Package,
        Below::Rule(_) | Below::Other if annotation.entrypoint == Some(true) => AnnotationScope::Document,
        Below::Rule(_) | Below::Other => AnnotationScope::Rule,
    })
}

/// The path of a rule behind `data`, as far as it is constant.
fn path(unit: &Unit, rule: &Rule) -> Path {
    unit.module.package.iter().cloned().chain(split(&rule.head).0).collect()
}

impl<'u> Annotations<'u> {
    pub fn of(units: &'u [Unit]) -> Self {
        let mut all = Annotations::default();
        for unit in units {
            for block in &unit.blocks {
                let below = below(unit, block);
                let package = || unit.module.package.clone();
                match (scope(&block.annotation, &below), &below) {
                    (AnnotationScope::Package, _) => drop(all.packages.insert(package(), &block.annotation)),
                    (AnnotationScope::Subpackages, _) => drop(all.subpackages.insert(package(), &block.annotation)),
                    (AnnotationScope::Document, Below::Rule(rule)) => {
                        all.documents.insert(path(unit, rule), &block.annotation);
                    }
                    (AnnotationScope::Document, Below::Package | Below::Other) | (AnnotationScope::Rule, _) => {}
                }
            }
        }
        all
    }
}

/// A definition that may ask what METADATA says of it.
#[derive(Clone, Copy)]
pub(super) struct Asking<'u> {
    pub annotations: &'u Annotations<'u>,
    pub unit: &'u Unit,
    pub rule: &'u Rule,
}

impl Asking<'_> {
    /// Its own blocks, the closest one first.
    fn own(&self) -> Vec<&Annotation> {
        let is_own = |block: &&Block| {
            let below = below(self.unit, block);
            let is_here = matches!(below, Below::Rule(rule) if std::ptr::eq(rule, self.rule));
            is_here && scope(&block.annotation, &below) == AnnotationScope::Rule
        };
        self.unit.blocks.iter().rev().filter(is_own).map(|block| &block.annotation).collect()
    }

    /// What `rego.metadata.rule()` gives: an empty object where nothing is said.
    pub fn rule(&self) -> Value {
        self.own().first().map_or_else(Value::new_object, |annotation| value(annotation, AnnotationScope::Rule))
    }

    /// What `rego.metadata.chain()` gives: from the rule outwards.
    pub fn chain(&self) -> Value {
        let path = path(self.unit, self.rule);
        let package = &self.unit.module.package;
        let mut chain = Vec::new();
        let own = self.own();
        if own.is_empty() {
            chain.push(link(&path, None));
        }
        chain.extend(own.into_iter().map(|annotation| link(&path, Some((annotation, AnnotationScope::Rule)))));
        let mut add = |all: &HashMap<Path, &Annotation>, path: &[Arc<str>], scope| {
            chain.extend(all.get(path).map(|annotation| link(path, Some((annotation, scope)))));
        };
        add(&self.annotations.documents, &path, AnnotationScope::Document);
        add(&self.annotations.packages, package, AnnotationScope::Package);
        for end in (0..=package.len()).rev() {
            add(&self.annotations.subpackages, &package[..end], AnnotationScope::Subpackages);
        }
        Value::from(chain)
    }
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::from(members.into_iter().map(|(name, value)| (Value::from(name), value)).collect::<BTreeMap<_, _>>())
}

fn link(path: &[Arc<str>], annotation: Option<(&Annotation, AnnotationScope)>) -> Value {
    let path = Value::from(path.iter().cloned().map(Value::String).collect::<Vec<_>>());
    match annotation {
        None => object([("path", path)]),
        Some((annotation, scope)) => object([("annotations", value(annotation, scope)), ("path", path)]),
    }
}

/// An annotation as OPA gives it: only what is said.
fn value(annotation: &Annotation, scope: AnnotationScope) -> Value {
    let mut members = BTreeMap::new();
    let mut add = |name: &str, value: Value| drop(members.insert(Value::from(name), value));
    let scope = match scope {
        AnnotationScope::Rule => "rule",
        AnnotationScope::Document => "document",
        AnnotationScope::Package => "package",
        AnnotationScope::Subpackages => "subpackages",
    };
    add("scope", Value::from(scope));
    for (name, text) in [("title", &annotation.title), ("description", &annotation.description)] {
        if let Some(text) = text.as_ref().filter(|text| !text.is_empty()) {
            add(name, Value::from(text.as_str()));
        }
    }
    if annotation.entrypoint == Some(true) {
        add("entrypoint", Value::Bool(true));
    }
    if let Some(names) = annotation.organizations.as_ref().filter(|names| !names.is_empty()) {
        add("organizations", Value::from(names.iter().map(|name| Value::from(name.as_str())).collect::<Vec<_>>()));
    }
    if let Some(links) = annotation.related_resources.as_ref().filter(|links| !links.is_empty()) {
        add("related_resources", Value::from(links.iter().map(related).collect::<Vec<_>>()));
    }
    if let Some(authors) = annotation.authors.as_ref().filter(|authors| !authors.is_empty()) {
        add("authors", Value::from(authors.iter().map(author).collect::<Vec<_>>()));
    }
    if let Some(custom) = annotation.custom.as_ref().filter(|custom| !custom.is_empty()) {
        let members = custom.iter().map(|(name, value)| (Value::from(name.as_str()), Value::from(value.clone())));
        add("custom", Value::from(members.collect::<BTreeMap<_, _>>()));
    }
    Value::from(members)
}

fn related(link: &RelatedResource) -> Value {
    match link {
        RelatedResource::Address(address) => object([("ref", Value::from(address.as_str()))]),
        RelatedResource::Described { address, description } => match description.as_deref() {
            None | Some("") => object([("ref", Value::from(address.as_str()))]),
            Some(text) => object([("description", Value::from(text)), ("ref", Value::from(address.as_str()))]),
        },
    }
}

/// `Name <address>`, or an object of the two.
fn author(author: &serde_json::Value) -> Value {
    let (name, email) = match author.as_str() {
        Some(text) => {
            let mut words = text.split_whitespace().collect::<Vec<_>>();
            let email = words.last().and_then(|last| last.strip_prefix('<')?.strip_suffix('>')).map(str::to_owned);
            if email.is_some() {
                words.pop();
            }
            (words.join(" "), email.unwrap_or_default())
        }
        None => {
            let member = |name: &str| author[name].as_str().unwrap_or_default().trim().to_owned();
            (member("name"), member("email"))
        }
    };
    let given = [("name", name), ("email", email)].into_iter().filter(|(_, text)| !text.is_empty());
    Value::from(given.map(|(name, text)| (Value::from(name), Value::from(text))).collect::<BTreeMap<_, _>>())
}
