//! Kubernetes objects as Gatekeeper's contract reads them: policies' own with their places, reviewed ones as values.

use std::collections::BTreeMap;
use std::sync::Arc;

use palisade_model::{Attr, NoTrace, Project, ProjectBuilder, ProjectInfo, Resource, Shape};
use palisade_source::{FileId, Site, SourceFile, SourceMap};
use regorus::Value;

use crate::builtins::numbers::of_document;
use crate::input::{self, Gap};
use crate::loader::RegoError;

/// Reads manifests into one project: places come with it.
pub(super) fn project(files: &[SourceFile]) -> Project {
    let mut sources = SourceMap::new();
    let mut builder = ProjectBuilder::new();
    for file in files {
        let id = sources.add(file.clone());
        builder.add(palisade_kubernetes::manifest(id, file));
    }
    builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
}

/// The objects of one file as values, in order, lists as they are written.
pub(super) fn documents(file: &SourceFile) -> Result<Vec<Value>, String> {
    let mut values = Vec::new();
    for document in palisade_kubernetes::documents(FileId(0), file) {
        match document {
            Ok(document) if document.value.is_null() => {}
            Ok(document) => values.push(of_document(Value::from(document.value))),
            Err(problem) => return Err(format!("{} does not read: {}", file.path(), problem.summary)),
        }
    }
    Ok(values)
}

/// An error at a place of a policy's object.
pub(super) fn error(project: &Project, site: Site, message: impl Into<String>) -> RegoError {
    RegoError::new(project.sources().file(site.file), site.span, message.into())
}

/// A text; none where there is none or something else stands there.
pub(super) fn text(attr: Attr<'_>) -> Option<&str> {
    match attr.shape() {
        Shape::Text(text) => Some(text),
        Shape::Absent
        | Shape::Null
        | Shape::Bool(_)
        | Shape::Int(_)
        | Shape::Float(_)
        | Shape::List(_)
        | Shape::Object(_)
        | Shape::Unknown(_) => None,
    }
}

/// Whether nothing is written there.
pub(super) fn is_absent(attr: Attr<'_>) -> bool {
    matches!(attr.shape(), Shape::Absent | Shape::Null)
}

/// The member at a path of names.
pub(super) fn member<'p>(of: Attr<'p>, path: &[&str]) -> Attr<'p> {
    path.iter().fold(of, |at, name| at.member(name))
}

/// What an attribute holds as JSON; null where there is nothing.
pub(super) fn json(attr: Attr<'_>) -> serde_json::Value {
    let (value, _) = input::value(attr, &[]);
    if value == Value::Undefined {
        return serde_json::Value::Null;
    }
    serde_json::to_value(&value).unwrap_or_default()
}

/// The group of an `apiVersion` and its version.
pub(super) fn group_version(api_version: &str) -> (&str, &str) {
    api_version.split_once('/').unwrap_or(("", api_version))
}

/// An object under review with what matching asks of it.
#[derive(Debug, Clone)]
pub(super) struct Object {
    pub value: Value,
    /// What of it is not known, with paths from `review.object` on.
    pub gaps: Vec<Gap>,
    pub api_version: String,
    pub kind: String,
    pub name: String,
    pub generate_name: String,
    pub namespace: String,
    pub labels: BTreeMap<String, String>,
    /// Whether another object makes it, in the cluster.
    pub is_generated: bool,
}

impl Object {
    pub fn new(value: Value) -> Self {
        let string = |path: &[&str]| {
            let found = path.iter().fold(value.clone(), |at, name| crate::eval::member(&at, &Value::from(*name)));
            found.as_string().map(ToString::to_string).unwrap_or_default()
        };
        let metadata = crate::eval::member(&value, &Value::from("metadata"));
        let mut labels = BTreeMap::new();
        if let Value::Object(members) = crate::eval::member(&metadata, &Value::from("labels")) {
            for (key, label) in members.iter() {
                if let (Value::String(key), Value::String(label)) = (key, label) {
                    labels.insert(key.to_string(), label.to_string());
                }
            }
        }
        Object {
            api_version: string(&["apiVersion"]),
            kind: string(&["kind"]),
            name: string(&["metadata", "name"]),
            generate_name: string(&["metadata", "generateName"]),
            namespace: string(&["metadata", "namespace"]),
            labels,
            gaps: Vec::new(),
            is_generated: false,
            value,
        }
    }

    /// A resource of a manifest.
    pub fn of(resource: Resource<'_>) -> Self {
        let (value, gaps) = input::value(resource.root(), &["review", "object"]);
        Object { gaps, ..Object::new(value) }
    }

    pub fn group(&self) -> &str {
        group_version(&self.api_version).0
    }

    pub fn version(&self) -> &str {
        group_version(&self.api_version).1
    }

    pub fn is_namespace(&self) -> bool {
        self.kind == "Namespace" && self.group().is_empty()
    }

    pub fn is_admission_review(&self) -> bool {
        self.kind == "AdmissionReview" && self.group() == "admission.k8s.io"
    }
}
