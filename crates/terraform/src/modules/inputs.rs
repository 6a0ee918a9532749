//! Values for the root's input variables: the environment, files of values, the command line.

use std::collections::{BTreeMap, HashMap};

use palisade_source::{Site, SourceMap, Span};

use crate::config::{DUPLICATE_NAME, Module, Severity, Variable, already_there, as_written, repeated_names};
use crate::cty::Value;
use crate::eval::{Constants, Scope, evaluate};
use crate::syntax::{Dialect, Tree, parse_expression};

use super::diagnostic::Diagnostic;
use super::load::{LoadError, Loader};
use super::options::{Argument, Options};
use super::paths::join;

/// A value that was given for a variable.
#[derive(Debug, Clone)]
pub(super) struct Given {
    /// Not converted yet.
    pub(super) value: Value,
    /// Where it stands, if it stands in a file.
    pub(super) site: Option<Site>,
    /// What gave it, as in "set by …".
    pub(super) by: String,
}

/// The values that are given to a root, the last of each name.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    pub(super) given: HashMap<String, Given>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What is wrong with the last value of a name. What another value takes the place of is never looked at.
    wrong: BTreeMap<String, Vec<Diagnostic>>,
}

impl Inputs {
    /// Reads them, each source over the ones before: the environment, the files that are read by themselves, the
    /// arguments in their order.
    pub(super) fn read(loader: &dyn Loader, root: &Module, options: &Options, sources: &mut SourceMap) -> Self {
        let mut this = Self::default();
        for (name, text) in &options.environment {
            if let Some(variable) = root.variables.get(name) {
                this.text(variable, text, format!("the environment variable TF_VAR_{name}"));
            }
        }
        if options.automatic_files {
            for name in automatic_files(loader.files(&root.dir).unwrap_or_default()) {
                this.file(loader, root, &join(&root.dir, &name), sources);
            }
        }
        for argument in &options.arguments {
            match argument {
                Argument::File(path) => this.file(loader, root, path, sources),
                Argument::Value { name, text } => match root.variables.get(name) {
                    Some(variable) => this.text(variable, text, format!("-var={name}=…")),
                    None => this.diagnostics.push(Diagnostic::error(
                        None,
                        "Value for undeclared variable",
                        format!("-var gives a value to \"{name}\", but the root module declares no such variable."),
                    )),
                },
            }
        }
        let wrong = std::mem::take(&mut this.wrong);
        this.diagnostics.extend(wrong.into_values().flatten());
        this
    }

    fn set(&mut self, name: &str, value: Result<Given, Vec<Diagnostic>>) {
        self.given.remove(name);
        self.wrong.remove(name);
        match value {
            Ok(given) => {
                self.given.insert(name.to_owned(), given);
            }
            Err(wrong) => {
                self.wrong.insert(name.to_owned(), wrong);
            }
        }
    }

    /// A text: the value itself for simple types, an expression for others.
    fn text(&mut self, variable: &Variable, text: &str, by: String) {
        let value = if variable.takes_text() { Ok(Value::string(text)) } else { constant_text(text) };
        let value = match value {
            Ok(value) => Ok(Given { value, site: None, by }),
            Err((summary, detail)) => {
                let detail = format!("{detail} (value for var.{}, from {by})", variable.name);
                Err(vec![Diagnostic::error(None, summary, detail)])
            }
        };
        self.set(&variable.name, value);
    }

    fn file(&mut self, loader: &dyn Loader, root: &Module, path: &str, sources: &mut SourceMap) {
        let parsed = match loader.parse(path) {
            Ok(parsed) => parsed,
            Err(error) => {
                let detail = match error {
                    LoadError::Missing => format!("The file {path} does not exist."),
                    LoadError::Outside | LoadError::Unreadable(_) => format!("{path}: {error}"),
                };
                return self.diagnostics.push(Diagnostic::error(None, "Failed to read variables file", detail));
            }
        };
        let file = sources.add(parsed.source.clone());
        let tree = &parsed.tree;
        let site = |span: Span| Some(Site::new(file, span));
        for found in tree.diagnostics() {
            let diagnostic = Diagnostic::error(site(found.span), found.summary.clone(), found.detail.clone());
            self.diagnostics.push(Diagnostic { category: palisade_model::Category::Parse, ..diagnostic });
        }
        for block in tree.blocks(tree.body()) {
            let summary = format!("Unexpected \"{}\" block", tree.text(block.kind));
            let detail = "A file of values holds arguments only: name = value.";
            self.diagnostics.push(Diagnostic::error(site(tree.header(block)), summary, detail));
        }
        for attribute in tree.attributes(tree.body()) {
            let name = tree.text(attribute.name);
            if root.variables.get(name).is_none() {
                let detail =
                    format!("{path} gives a value to \"{name}\", but the root module declares no such variable.");
                let warning = Diagnostic::error(site(attribute.name_span), "Value for undeclared variable", detail);
                self.diagnostics.push(Diagnostic { severity: Severity::Warning, ..warning });
                continue;
            }
            let (value, wrong) = constant_of(tree, attribute.expr);
            let span = tree.span(attribute.expr);
            // The site has the whole path.
            let by = path.rsplit('/').next().unwrap_or(path).to_owned();
            let wrong = wrong.into_iter().map(|(span, summary, detail)| Diagnostic::error(site(span), summary, detail));
            let wrong = wrong.collect::<Vec<_>>();
            self.set(name, if wrong.is_empty() { Ok(Given { value, site: site(span), by }) } else { Err(wrong) });
        }
    }
}

/// `terraform.tfvars`, its JSON form, and what ends in `.auto.tfvars` or `.auto.tfvars.json`, in the order in which
/// they are read.
fn automatic_files(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    let exactly = |wanted: &str| names.iter().filter(|name| *name == wanted).cloned().collect::<Vec<_>>();
    let mut files = exactly("terraform.tfvars");
    files.extend(exactly("terraform.tfvars.json"));
    let automatic = |name: &&String| {
        (name.ends_with(".auto.tfvars") || name.ends_with(".auto.tfvars.json")) && !name.starts_with('.')
    };
    files.extend(names.iter().filter(automatic).cloned());
    files
}

type Wrong = (Span, std::borrow::Cow<'static, str>, std::borrow::Cow<'static, str>);

fn constant_of(tree: &Tree, expr: crate::syntax::ExprId) -> (Value, Vec<Wrong>) {
    if tree.dialect() == Dialect::Json {
        let repeated = repeated_names(tree, expr).into_iter();
        let wrong = repeated.map(|(span, name)| (span, DUPLICATE_NAME.into(), already_there(&name).into()));
        return (as_written(tree, expr), wrong.collect());
    }
    let found = evaluate(tree, expr, &Scope { lookup: &Constants, names: &[] });
    let wrong = found.diagnostics.into_iter().map(|found| (found.span, found.summary, found.detail)).collect();
    (found.value, wrong)
}

/// A text that is an expression: `["a", "b"]`.
fn constant_text(text: &str) -> Result<Value, (std::borrow::Cow<'static, str>, std::borrow::Cow<'static, str>)> {
    let (tree, expr) = parse_expression(text);
    if let Some(found) = tree.diagnostics().first() {
        return Err((found.summary.clone(), found.detail.clone()));
    }
    let (value, wrong) = constant_of(&tree, expr);
    match wrong.into_iter().next() {
        Some((_, summary, detail)) => Err((summary, detail)),
        None => Ok(value),
    }
}
