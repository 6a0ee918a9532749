//! Plans as projects, and projects as texts that tests compare.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use palisade_model::{Attr, Diagnostic, NoTrace, Partial, Project, ProjectBuilder, ProjectInfo, Shape};
use palisade_source::{SourceFile, SourceMap};
use palisade_terraform::modules::{Argument, ModuleMap, Options, Root, Texts, evaluate};
use palisade_terraform::plan::{Fusion, Plan};

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

/// The project of a plan document and the configuration that it was made from, evaluated with the plan's variables.
pub fn fused(files: &[(String, String)], plan_text: &str) -> Project {
    let written = written(files, plan_text);
    Fusion::new(&project(plan_text).unwrap(), &written).project(ProjectInfo::default(), Arc::new(NoTrace))
}

/// The project of a configuration, evaluated with a plan's variables.
pub fn written(files: &[(String, String)], plan_text: &str) -> Project {
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new("plan.json", plan_text));
    let plan = Plan::parse(file, plan_text).unwrap();
    let files = files.iter().map(|(path, text)| SourceFile::new(path.as_str(), text.as_str()));
    let texts = Texts::new(files.chain([SourceFile::new("plan.tfvars.json", plan.variables())]));
    let root = Root::load(&texts, ".", &ModuleMap::default()).unwrap();
    let options = Options { arguments: vec![Argument::File("plan.tfvars.json".into())], ..Options::default() };
    let evaluated = evaluate(Arc::new(root), &texts, Arc::new(texts.seen_from(".")), options);
    evaluated.project(ProjectInfo::default())
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
    if attr.exists_if().is_some() {
        let _ = writeln!(out, "  {}: perhaps", attr.path());
    }
    let value = match attr.shape() {
        Shape::Absent => "absent".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Bool(b) => b.to_string(),
        Shape::Int(i) => i.to_string(),
        Shape::Float(f) => f.to_string(),
        Shape::Text(text) => format!("{text:?}"),
        Shape::List(items) => {
            let items: Vec<_> = items.collect();
            for &item in &items {
                show_attr(out, item);
            }
            if !items.is_empty() {
                return;
            }
            "[]".to_owned()
        }
        Shape::Object(entries) => {
            let entries: Vec<_> = entries.collect();
            for &(_, entry) in &entries {
                show_attr(out, entry);
            }
            if !entries.is_empty() || attr.path().is_empty() {
                return;
            }
            "{}".to_owned()
        }
        Shape::Unknown(unknown) => {
            let project = attr.resource().project();
            let causes: Vec<_> = unknown.causes.iter().map(|id| project.cause(id).reason.to_string()).collect();
            let copy = unknown.copy_of.as_ref().map(|copy| format!(" = {} {}", copy.address, copy.path));
            let parts = unknown.parts.iter().map(|part| match part {
                Partial::Known(text) => format!("{text:?}"),
                Partial::Unknown(of) => of.as_ref().map_or("?".into(), |of| format!("{} {}", of.address, of.path)),
            });
            let parts: Vec<_> = parts.collect();
            let parts = if parts.is_empty() { String::new() } else { format!(" = {}", parts.join(" + ")) };
            let decoded = attr.decoded();
            if let Shape::Object(_) | Shape::List(_) = decoded.shape() {
                show_attr(out, decoded);
            }
            format!("({}){}{parts}", causes.join("; "), copy.unwrap_or_default())
        }
    };
    let sensitive = if attr.is_sensitive() { " (sensitive)" } else { "" };
    let _ = writeln!(out, "  {}: {value}{sensitive}", attr.path());
}
