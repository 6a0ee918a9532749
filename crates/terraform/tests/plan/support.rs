//! Plans as projects, and projects as texts that tests compare.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use palisade_model::{Attr, Diagnostic, NoTrace, Project, ProjectBuilder, ProjectInfo, Shape};
use palisade_source::{SourceFile, SourceMap};
use palisade_terraform::plan::Plan;

/// The documents of the tests, with their texts.
pub fn documents() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plan");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = entries.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// A document with these resource changes and this configuration of the root module's resources.
pub fn plan(changes: &str, configuration: &str) -> String {
    format!(
        r#"{{"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[{changes}],
        "configuration":{{"root_module":{{"resources":[{configuration}]}}}}}}"#
    )
}

/// The project of a plan document.
pub fn project(text: &str) -> Result<Project, Diagnostic> {
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new("plan.json", text));
    let mut builder = ProjectBuilder::new();
    let plan = Plan::parse(file, text)?;
    builder.add(plan.prologue());
    builder.add(plan.lower(0..plan.len()));
    Ok(builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace)))
}

/// An attribute of a resource that is there.
pub fn attr<'p>(project: &'p Project, address: &str, key: &'static str) -> Attr<'p> {
    project.by_address(&address.into()).unwrap().get(key)
}

/// All resources with their attributes, a line each.
pub fn show(project: &Project) -> String {
    let mut out = String::new();
    for resource in project.resources() {
        let _ = write!(out, "{}", resource.address());
        if let Some(action) = resource.action() {
            let _ = write!(out, " {action:?}");
        }
        if let Some(provider) = resource.provider() {
            let _ = write!(out, " by {}", provider.address());
        }
        out.push('\n');
        show_attr(&mut out, resource.root());
        for edge in resource.edges() {
            let _ = writeln!(out, "  {} -> {}", edge.attribute, edge.to);
        }
    }
    for diagnostic in project.diagnostics() {
        let _ = writeln!(out, "{}: {}", diagnostic.category.name(), diagnostic.summary);
    }
    out
}

fn show_attr(out: &mut String, attr: Attr<'_>) {
    let value = match attr.shape() {
        Shape::Absent => "absent".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Bool(b) => b.to_string(),
        Shape::Int(i) => i.to_string(),
        Shape::Float(f) => f.to_string(),
        Shape::Text(text) => format!("{text:?}"),
        Shape::List(items) => {
            let items: Vec<_> = items.collect();
            items.iter().for_each(|&item| show_attr(out, item));
            if !items.is_empty() {
                return;
            }
            "[]".to_owned()
        }
        Shape::Object(entries) => {
            let entries: Vec<_> = entries.collect();
            entries.iter().for_each(|&(_, entry)| show_attr(out, entry));
            if !entries.is_empty() || attr.path().is_empty() {
                return;
            }
            "{}".to_owned()
        }
        Shape::Unknown(unknown) => {
            let project = attr.resource().project();
            let causes: Vec<_> = unknown.causes.iter().map(|id| project.cause(id).reason.to_string()).collect();
            let copy = unknown.copy_of.as_ref().map(|copy| format!(" = {} {}", copy.address, copy.path));
            format!("({}){}", causes.join("; "), copy.unwrap_or_default())
        }
    };
    let sensitive = if attr.is_sensitive() { " (sensitive)" } else { "" };
    let _ = writeln!(out, "  {}: {value}{sensitive}", attr.path());
}
