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
