//! The files of a project as other tools hand them to Rego.

mod dockerfile;
mod formats;
mod hcl;
mod lines;
mod xml;

pub use formats::{document_parser, document_problem, is_document};
pub(crate) use formats::{named as parser_named, read};
pub(crate) use hcl::document as hcl_document;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use palisade_kubernetes::Step;
use palisade_model::Project;
use palisade_source::{FileId, Site, SourceFile, Span};
use regorus::Value;
use serde_json::value::RawValue;

use crate::builtins::numbers::of_document;
use crate::input::Key;
use crate::plans::Changes;

/// How a file is read, by conftest's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parser {
    /// The instructions of a container's image.
    Dockerfile,
    /// Names and values of an environment.
    Dotenv,
    /// Terraform's and HCP's language.
    Hcl2,
    /// Sections of names and values.
    Ini,
    /// JSON.
    Json,
    /// JSON with comments.
    Jsonc,
    /// Java's properties.
    Properties,
    /// TOML.
    Toml,
    /// XML.
    Xml,
    /// YAML, and JSON in it.
    Yaml,
}

/// What a document is to a JSON file that holds a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListPart {
    /// The file holds no list.
    None,
    /// One of its elements: a document of its own to conftest.
    Element,
    /// All of it: one document to Trivy.
    Whole,
}

/// A document of a file.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub file: FileId,
    /// Its bytes in the file.
    pub site: Site,
    pub value: Value,
    pub parser: Parser,
    pub list: ListPart,
    /// Whether it is a plan as `terraform show -json` writes it.
    pub is_plan: bool,
    /// Its number in a YAML or JSON file, where places in it can be told.
    number: Option<usize>,
    /// The documents that it was put together from.
    pub parts: Option<Vec<Document>>,
    /// What changes in it, where it is a plan: read when a place in it is asked for.
    changes: OnceLock<Option<Arc<Changes>>>,
}

impl Document {
    fn new(file: FileId, span: Span, parser: Parser, value: Value) -> Self {
        let value = of_document(value);
        Document {
            file,
            site: Site::new(file, span),
            value,
            parser,
            list: ListPart::None,
            is_plan: false,
            number: None,
            parts: None,
            changes: OnceLock::new(),
        }
    }

    /// Where a place of a YAML or JSON document is written.
    pub fn place(&self, source: &SourceFile, path: &[Key]) -> Option<Site> {
        let step = |key: &Key| match key {
            Key::Name(name) => Step::Name(name.to_string()),
            Key::Index(index) => Step::Index(*index),
        };
        palisade_kubernetes::site(self.file, source, self.number?, &path.iter().map(step).collect::<Vec<_>>())
    }

    /// What changes in it; none where it has no list of changes.
    pub fn changes(&self) -> Option<&Changes> {
        self.changes.get_or_init(|| Changes::of(&self.value).map(Arc::new)).as_deref()
    }
}

/// The documents of all projects of a run as one: a list of their paths and contents, in the order of the paths, as
/// conftest's `--combine` has it.
#[derive(Debug)]
pub(crate) struct Combined {
    pub document: Document,
    /// The project that each of its parts is from.
    pub owners: Vec<ProjectKey>,
}

/// What tells a project of a run from the others: where its sources are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ProjectKey(usize);

impl ProjectKey {
    pub fn of(project: &Project) -> Self {
        ProjectKey(Arc::as_ptr(project.sources()) as usize)
    }
}

impl Combined {
    /// None where there is no document.
    pub fn of(projects: &[&Project], parser: Option<&str>) -> Option<Self> {
        let mut all = Vec::new();
        for project in projects {
            let key = ProjectKey::of(project);
            for (id, source) in project.sources().iter() {
                let documents = of_file(id, source, &None, parser).into_iter();
                let documents = documents.filter(|document| document.list != ListPart::Whole);
                all.extend(documents.map(|document| (source.path().to_owned(), key, document)));
            }
        }
        all.sort_by(|a, b| a.0.cmp(&b.0));
        // A file that several roots share is one file.
        all.dedup_by(|b, a| a.0 == b.0 && a.1 != b.1 && a.2.site.span == b.2.site.span && a.2.list == b.2.list);
        let one = |(path, _, document): &(String, ProjectKey, Document)| {
            let members = [("path", Value::from(path.as_str())), ("contents", document.value.clone())];
            Value::from(members.map(|(name, value)| (Value::from(name), value)).into_iter().collect::<BTreeMap<_, _>>())
        };
        let value = Value::from(all.iter().map(one).collect::<Vec<_>>());
        let owners = all.iter().map(|(_, key, _)| *key).collect();
        let parts = all.into_iter().map(|(_, _, document)| document).collect::<Vec<_>>();
        let first = parts.first()?.clone();
        let document = Document { value, parts: Some(parts), is_plan: false, changes: OnceLock::new(), ..first };
        Some(Combined { document, owners })
    }

    /// The project that a place is in; the first one where it is in none of them.
    pub fn owner(&self, place: &[Key]) -> Option<ProjectKey> {
        match place.first() {
            Some(Key::Index(index)) => self.owners.get(*index).copied(),
            Some(Key::Name(_)) | None => self.owners.first().copied(),
        }
    }
}

/// What a file's name says it is.
fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// The members at the top of a document that are read; none where all are.
pub(crate) type Wanted = Option<BTreeSet<Arc<str>>>;

/// A file's documents, in order; of a JSON file only what is wanted. Files of other kinds have none; what does not read is
/// the front ends' to report. Where a parser is named it reads all of them.
pub(crate) fn of_file(file: FileId, source: &SourceFile, wanted: &Wanted, parser: Option<&str>) -> Vec<Document> {
    let whole = Span::new(0, source.text().len() as u32);
    let text = source.text();
    let forced = formats::forced(parser, source.path());
    match forced {
        Some(Parser::Yaml) => return yaml(file, source),
        Some(Parser::Hcl2) => return vec![Document::new(file, whole, Parser::Hcl2, hcl::document(text))],
        Some(Parser::Json) => {
            let read = Value::from_json_str(text).ok();
            return read.map(|value| Document::new(file, whole, Parser::Json, value)).into_iter().collect();
        }
        Some(_) | None => {}
    }
    if let Some(parser) = forced.or_else(|| formats::parser(source.path())) {
        // What does not read was told when the file was found.
        let read = formats::read(parser, text).ok();
        return read.map(|value| Document::new(file, whole, parser, value)).into_iter().collect();
    }
    match extension(source.path()) {
        "tf" | "tofu" | "hcl" | "tfvars" => vec![Document::new(file, whole, Parser::Hcl2, hcl::document(text))],
        "yaml" | "yml" => yaml(file, source),
        _ if text.trim_start().starts_with('{') => json(file, text, wanted).into_iter().collect(),
        _ if text.trim_start().starts_with('[') => match Value::from_json_str(text) {
            // As conftest has it, the elements of a list are documents of their own.
            Ok(Value::Array(items)) => {
                let one = |list, value| Document { list, ..Document::new(file, whole, Parser::Json, value) };
                let whole = one(ListPart::Whole, Value::Array(items.clone()));
                let all = std::iter::once(Document { number: Some(0), ..whole });
                all.chain(items.iter().map(|item| one(ListPart::Element, item.clone()))).collect()
            }
            Ok(_) | Err(_) => Vec::new(),
        },
        // Standard input has no name.
        _ if source.path().starts_with('<') => yaml(file, source),
        _ => Vec::new(),
    }
}

/// An object, without the members that nothing reads: most of a plan.
fn json(file: FileId, text: &str, wanted: &Wanted) -> Option<Document> {
    let members: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    let has = |name: &str| members.contains_key(name);
    let is_plan = has("resource_changes") || (has("planned_values") && has("format_version"));
    let is_wanted = |name: &str| wanted.as_ref().is_none_or(|wanted| wanted.contains(name));
    let kept = members.iter().filter(|(name, _)| is_wanted(name));
    let read = kept.map(|(name, raw)| Some((Value::from(&**name), Value::from_json_str(raw.get()).ok()?)));
    let value = Value::from(read.collect::<Option<BTreeMap<_, _>>>()?);
    let whole = Span::new(0, text.len() as u32);
    Some(Document { is_plan, number: Some(0), ..Document::new(file, whole, Parser::Json, value) })
}

fn yaml(file: FileId, source: &SourceFile) -> Vec<Document> {
    palisade_kubernetes::documents(file, source)
        .into_iter()
        .flatten()
        .enumerate()
        .filter(|(_, document)| !document.value.is_null())
        .map(|(number, document)| Document {
            number: Some(number),
            ..Document::new(file, document.site.span, Parser::Yaml, Value::from(document.value))
        })
        .collect()
}
