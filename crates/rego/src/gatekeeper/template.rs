//! Templates: the kind that they define, its parameters' schema, and the Rego that decides.

use std::collections::BTreeSet;

use palisade_model::{Attr, Project, Resource};
use palisade_source::Span;

use super::embedded::Embedded;
use super::objects::{error, group_version, is_absent, json, member, text};
use super::schema::Schema;
use crate::compile::program::GroupId;
use crate::loader::{self, Library, RegoError};
use crate::reads::{self, Reads};
use crate::syntax::Version;

/// The group that templates are in.
pub(super) const GROUP: &str = "templates.gatekeeper.sh";
/// The only target that there is.
const TARGET: &str = "admission.k8s.gatekeeper.sh";
/// The entry of `code` that is run here.
const ENGINE: &str = "Rego";
/// The rule that decides.
const RULE: &str = "violation";

/// A template that can be run.
#[derive(Debug)]
pub(super) struct Template {
    /// The kind of its Constraints.
    pub kind: String,
    pub library: Library,
    /// The modules, by the numbers that the library's places have.
    modules: Vec<Embedded>,
    pub violation: GroupId,
    pub reads: Reads,
    pub schema: Schema,
    /// `metadata.gatekeeper.sh/title`.
    pub title: Option<String>,
    /// The annotation `description`.
    pub description: Option<String>,
}

impl Template {
    /// Whether it looks at other objects.
    pub fn reads_inventory(&self) -> bool {
        self.reads.data.iter().any(|path| path.first().is_none_or(|first| &**first == "inventory"))
    }

    /// A place in its Rego: file, line and column of the manifest.
    pub fn place(&self, file: u32, span: Span) -> (String, u32, u32) {
        let module = &self.modules[file as usize];
        let (line, column) = module.position(span.start);
        (module.path.clone(), line, column)
    }

    /// Where the rule that decides starts.
    pub fn rule_place(&self) -> (String, u32, u32) {
        let first = &self.library.program.groups[self.violation as usize].definitions[0];
        self.place(first.file, first.name)
    }
}

/// The kind that a template defines, whether or not it can be run.
pub(super) fn kind_of(resource: Resource<'_>) -> Option<String> {
    text(member(resource.root(), &["spec", "crd", "spec", "names", "kind"])).map(str::to_owned)
}

/// Reads a template; all that is wrong with it otherwise.
pub(super) fn read(project: &Project, resource: Resource<'_>) -> Result<Template, Vec<RegoError>> {
    let root = resource.root();
    let one = |attr: Attr<'_>, message: &str| vec![error(project, attr.site(), message)];
    let api_version = text(root.member("apiVersion")).unwrap_or_default();
    let version = group_version(api_version).1;
    if !["v1", "v1beta1", "v1alpha1"].contains(&version) {
        return Err(one(root.member("apiVersion"), "a ConstraintTemplate is of version v1, v1beta1 or v1alpha1"));
    }
    let names = member(root, &["spec", "crd", "spec", "names", "kind"]);
    let Some(kind) = text(names) else {
        return Err(one(names, "the template defines no kind (spec.crd.spec.names.kind)"));
    };
    let name = member(root, &["metadata", "name"]);
    if text(name) != Some(&*kind.to_lowercase()) {
        let message = format!("the template's name is its kind in lower case: {}", kind.to_lowercase());
        return Err(one(name, &message));
    }
    let schema = schema(root, version).map_err(|(attr, message)| one(attr, &message))?;
    let target = target(root).map_err(|(attr, message)| one(attr, &message))?;
    let (modules, version) = modules(target).map_err(|(attr, message)| one(attr, &message))?;
    let sources = modules.iter().map(|module| module.source.clone()).collect::<Vec<_>>();
    let mut library = loader::load(&sources, &[], version);
    let mut errors = std::mem::take(&mut library.errors);
    errors = if errors.is_empty() { refused(&library, &modules) } else { placed(errors, &modules) };
    let package = library.files.first().map(|loaded| loaded.module.package.clone()).unwrap_or_default();
    let decides = library.program.tree.at(&package).and_then(|node| node.children.get(RULE)?.group);
    match decides {
        Some(violation) if errors.is_empty() => {
            let annotation =
                |name: &str| text(member(root, &["metadata", "annotations", name])).map(|text| text.trim().to_owned());
            Ok(Template {
                kind: kind.to_owned(),
                reads: reads::of_group(&library.program, violation),
                library,
                modules,
                violation,
                schema,
                title: annotation("metadata.gatekeeper.sh/title"),
                description: annotation("description"),
            })
        }
        Some(_) => Err(errors),
        None if errors.is_empty() => Err(one(target, "the template's Rego has no rule `violation`")),
        None => Err(errors),
    }
}

type Wrong<'p> = (Attr<'p>, String);

fn schema<'p>(root: Attr<'p>, version: &str) -> Result<Schema, Wrong<'p>> {
    let validation = member(root, &["spec", "crd", "spec", "validation"]);
    let written = validation.member("openAPIV3Schema");
    let is_legacy = match json(validation.member("legacySchema")) {
        serde_json::Value::Bool(says) => says,
        _ => version != "v1",
    };
    let schema = if is_absent(written) { None } else { Some(json(written)) };
    Schema::new(schema, is_legacy).map_err(|message| (written, format!("the parameters' schema is none: {message}")))
}

fn target(root: Attr<'_>) -> Result<Attr<'_>, Wrong<'_>> {
    let targets = member(root, &["spec", "targets"]);
    let all = targets.items().collect::<Vec<_>>();
    match all[..] {
        [] => Err((targets, "the template has no targets: it needs one, with its Rego".to_owned())),
        [one] => match text(one.member("target")) {
            Some(TARGET) => Ok(one),
            Some(other) => Err((one.member("target"), format!("there is no target {other:?}: only {TARGET}"))),
            None => Err((one, format!("the target has no name (target: {TARGET})"))),
        },
        [_, second, ..] => Err((second, "a template has one target, not several".to_owned())),
    }
}

/// The target's modules, the one that decides first, and the language version that it says.
fn modules(target: Attr<'_>) -> Result<(Vec<Embedded>, Version), Wrong<'_>> {
    let code = target.member("code");
    let mut engines = Vec::new();
    let mut from = None;
    for entry in code.items() {
        match text(entry.member("engine")) {
            Some(ENGINE) => from = from.or(Some(entry.member("source"))),
            Some(other) => engines.push(other),
            None => return Err((entry, "an entry of code names its engine".to_owned())),
        }
    }
    let source = match from {
        Some(source) => source,
        None if !is_absent(target.member("rego")) => target,
        None if engines.is_empty() => {
            return Err((target, "the target holds no Rego (rego, or code with engine Rego)".to_owned()));
        }
        None => {
            let message = format!("{} is not run here: add an entry of code with engine Rego", engines.join(", "));
            return Err((code, message));
        }
    };
    let version = match text(source.member("version")) {
        Some("v1") => Version::V1,
        Some(_) | None => Version::V0,
    };
    let main = source.member("rego");
    let mut modules = vec![Embedded::read(main).ok_or_else(|| (main, "rego is a text".to_owned()))?];
    for lib in source.member("libs").items() {
        modules.push(Embedded::read(lib).ok_or_else(|| (lib, "a library is a text".to_owned()))?);
    }
    Ok((modules, version))
}

/// The modules' errors with their places in the manifest.
fn placed(errors: Vec<RegoError>, modules: &[Embedded]) -> Vec<RegoError> {
    let place = |error: RegoError| match modules.iter().find(|module| module.source.path() == error.file) {
        Some(module) => module.error(error),
        None => error,
    };
    errors.into_iter().map(place).collect()
}

/// What Gatekeeper refuses although it compiles: libraries outside of `lib`, and data that no template may read.
fn refused(library: &Library, modules: &[Embedded]) -> Vec<RegoError> {
    let mut errors = Vec::new();
    for (loaded, module) in library.files.iter().zip(modules).skip(1) {
        if loaded.module.package.first().is_none_or(|first| &**first != "lib") {
            let message = "a library's package starts with `lib`".to_owned();
            errors.push(module.error(RegoError::new(&loaded.source, loaded.module.package_span, message)));
        }
    }
    let mut read = BTreeSet::new();
    for id in 0..library.program.groups.len() as GroupId {
        read.extend(reads::of_group(&library.program, id).data);
    }
    for path in read {
        let name = match path.first() {
            Some(first) if ["inventory", "lib"].contains(&&**first) => continue,
            Some(first) => format!("data.{first}"),
            None => "data".to_owned(),
        };
        let found = modules.iter().find_map(|module| Some((module, module.source.text().find(&name)?)));
        let (module, at) = found.unwrap_or((&modules[0], 0));
        let message = format!("{name} is not there: a template reads data.inventory and data.lib only");
        errors.push(module.error(RegoError::new(
            &module.source,
            Span::new(at as u32, (at + name.len()) as u32),
            message,
        )));
    }
    errors
}
