//! A file's documents as JSON, as `sigs.k8s.io/yaml` gives them to the API server and to conftest.

use palisade_model::{Diagnostic, Key};
use palisade_source::{FileId, Site, SourceFile, Span};
use serde_json::{Map, Number, Value};

use crate::lower::{Document as Resolved, Out, Place, Problem};
use crate::manifest::{diagnostic, lost};
use crate::yaml;

/// One document of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it holds.
    pub value: Value,
    /// From its first to its last byte.
    pub site: Site,
    /// Keys that a later equal one in the same mapping overrides, as the API server's lax reading has it; a strict
    /// reader refuses the document.
    pub overridden: Vec<Site>,
}

/// The documents of a YAML or JSON file, in order; what is wrong in place of one that cannot be read.
pub fn documents(file: FileId, source: &SourceFile) -> Vec<Result<Document, Diagnostic>> {
    let mut all = Vec::new();
    yaml::read(source.text(), &mut Vec::new(), |read| {
        all.push(match read {
            Err(broken) => Err(lost(file, &broken)),
            Ok(tape) => {
                let mut document = Resolved::new(tape, source.text());
                let site = Site::new(file, document.span(0));
                let mut writer = Writer { source: source.text(), open: Vec::new(), done: Value::Null };
                document.write(0, Place { key: Key::None, site: site.span }, &mut writer);
                if let Some(problem) = document.take_problems().first() {
                    Err(diagnostic(file, problem))
                } else {
                    let overridden = document.take_overridden().into_iter().map(|span| Site::new(file, span));
                    Ok(Document { value: writer.done, site, overridden: overridden.collect() })
                }
            }
        });
    });
    all
}

/// A step into a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The member of this name.
    Name(String),
    /// The element of this number.
    Index(usize),
}

/// Where a place of a file's document is written, the documents without content not counted: the deepest part of the
/// way that there is. None where the document is not there or cannot be read.
pub fn site(file: FileId, source: &SourceFile, document: usize, path: &[Step]) -> Option<Site> {
    let (mut number, mut found) = (0, None);
    yaml::read(source.text(), &mut Vec::new(), |read| {
        let Ok(tape) = read else { return };
        let mut resolved = Resolved::new(tape, source.text());
        if number == document {
            let span = resolved.span(0);
            let mut finder = Finder { source: source.text(), path, open: Vec::new(), matched: 0, at: span };
            resolved.write(0, Place { key: Key::None, site: span }, &mut finder);
            found = Some(Site::new(file, finder.at));
        }
        number += 1;
    });
    found
}

/// Follows a path while a document is written.
struct Finder<'a> {
    source: &'a str,
    path: &'a [Step],
    /// For each open collection how many of its elements were met, and whether the way leads through it.
    open: Vec<(usize, bool)>,
    /// How many steps of the path were found.
    matched: usize,
    at: Span,
}

impl Finder<'_> {
    /// Notes a value; whether the path leads to it or through it.
    fn meet(&mut self, place: Place<'_>) -> bool {
        let depth = self.open.len();
        let Some((count, is_on_way)) = self.open.last_mut() else { return true };
        let index = *count;
        *count += 1;
        // A later equal key overrides an earlier one, so a step may be found again.
        if !*is_on_way || self.matched + 1 < depth {
            return false;
        }
        let fits = match (self.path.get(depth - 1), place.key) {
            (Some(Step::Index(wanted)), Key::None) => *wanted == index,
            (Some(Step::Name(wanted)), Key::Text(name)) => wanted == name,
            (Some(Step::Name(wanted)), Key::Source(span)) => self.source.get(span.range()) == Some(wanted),
            (Some(_) | None, _) => false,
        };
        if fits {
            self.matched = depth;
            self.at = place.site;
        }
        fits
    }

    fn begin(&mut self, at: Place<'_>) {
        let is_on_way = self.meet(at);
        self.open.push((0, is_on_way));
    }
}

impl Out for Finder<'_> {
    fn null(&mut self, at: Place<'_>) {
        self.meet(at);
    }

    fn bool(&mut self, at: Place<'_>, _: bool) {
        self.meet(at);
    }

    fn int(&mut self, at: Place<'_>, _: i64) {
        self.meet(at);
    }

    fn float(&mut self, at: Place<'_>, _: f64) {
        self.meet(at);
    }

    fn text(&mut self, at: Place<'_>, _: &str, _: Option<Span>) {
        self.meet(at);
    }

    fn refused(&mut self, at: Place<'_>, _: &Problem) {
        self.meet(at);
    }

    fn begin_list(&mut self, at: Place<'_>) {
        self.begin(at);
    }

    fn begin_object(&mut self, at: Place<'_>) {
        self.begin(at);
    }

    fn end(&mut self) {
        self.open.pop();
    }
}

/// Builds a JSON value.
struct Writer<'a> {
    source: &'a str,
    /// Collections that are being written, with their keys, the innermost last.
    open: Vec<(String, Value)>,
    done: Value,
}

impl Writer<'_> {
    fn key(&self, place: Place<'_>) -> String {
        match place.key {
            Key::None => String::new(),
            Key::Text(text) => text.to_owned(),
            Key::Source(span) => self.source.get(span.range()).unwrap_or_default().to_owned(),
        }
    }

    fn put(&mut self, key: String, value: Value) {
        match self.open.last_mut() {
            Some((_, Value::Array(list))) => list.push(value),
            Some((_, Value::Object(members))) => {
                members.insert(key, value);
            }
            Some(_) | None => self.done = value,
        }
    }

    fn scalar(&mut self, at: Place<'_>, value: Value) {
        let key = self.key(at);
        self.put(key, value);
    }
}

impl Out for Writer<'_> {
    fn null(&mut self, at: Place<'_>) {
        self.scalar(at, Value::Null);
    }

    fn bool(&mut self, at: Place<'_>, value: bool) {
        self.scalar(at, Value::Bool(value));
    }

    fn int(&mut self, at: Place<'_>, value: i64) {
        self.scalar(at, Value::Number(value.into()));
    }

    fn float(&mut self, at: Place<'_>, value: f64) {
        self.scalar(at, Number::from_f64(value).map_or(Value::Null, Value::Number));
    }

    fn text(&mut self, at: Place<'_>, value: &str, _: Option<Span>) {
        self.scalar(at, Value::String(value.to_owned()));
    }

    fn refused(&mut self, at: Place<'_>, _: &Problem) {
        self.scalar(at, Value::Null);
    }

    fn begin_list(&mut self, at: Place<'_>) {
        self.open.push((self.key(at), Value::Array(Vec::new())));
    }

    fn begin_object(&mut self, at: Place<'_>) {
        self.open.push((self.key(at), Value::Object(Map::new())));
    }

    fn end(&mut self) {
        if let Some((key, value)) = self.open.pop() {
            self.put(key, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_any_document_are_found() {
        let source = SourceFile::new("a.yaml", "services:\n  web:\n    ports: [80, 81]\n---\nb: 1\n");
        let text = |document: usize, path: &[Step]| {
            site(FileId(0), &source, document, path).map(|site| source.slice(site.span))
        };
        let name = |name: &str| Step::Name(name.to_owned());
        let ports = [name("services"), name("web"), name("ports")];
        assert_eq!(text(0, &ports), Some("ports:"));
        assert_eq!(text(0, &[&ports[..], &[Step::Index(1)]].concat()), Some("81"));
        assert_eq!(text(0, &[name("services"), name("db")]), Some("services:"));
        assert_eq!(text(1, &[name("b")]), Some("b: 1"));
        assert_eq!(text(2, &[]), None);
    }
}
