//! Plans as projects, and projects as texts that tests compare.

use std::fmt::Write as _;
use std::sync::Arc;

use palisade_model::{Attr, Diagnostic, NoTrace, Project, ProjectBuilder, ProjectInfo, Shape};
use palisade_source::{SourceFile, SourceMap};
use palisade_terraform::plan::Plan;

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
