//! Plans as `terraform show -json` and `tofu show -json` print them.
//!
//! [`recognise`] tells what a file is, [`Plan::parse`] reads a document once and keeps its resources as places in the
//! text, [`Plan::prologue`] and [`Plan::lower`] make fragments of the common model: any range of resources by itself,
//! so that they can be made in parallel.
//!
//! A plan shows values, not expressions. What is not known before apply stands in `after_unknown`, together with every
//! argument that the author left to the provider; the plan's `configuration` tells them apart. An argument that nobody
//! set is absent here, one that is set to something unknown is unknown for the reason that its references give, and
//! what only the provider can set is unknown too.

mod blocks;
mod body;
mod calls;
mod configuration;
mod document;
mod expressions;
mod fuse;
mod json;
mod kind;
mod lower;
mod marks;
mod names;
mod provider;
mod references;
mod subject;
mod unknown;
mod values;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use foldhash::fast::RandomState;
use palisade_model::{Address, Call, Category, Diagnostic, Fragment, TreeBuilder};
use palisade_source::{FileId, Site, Span};
use serde_json::value::RawValue;

use configuration::Modules;
use document::{Document, ProviderConfig, VariableValue};
use subject::Subject;

pub use fuse::Fusion;
pub use kind::{PlanKind, decode_utf16, recognise};

/// A plan document, read but not lowered. Borrows the text that it was read from.
pub struct Plan<'s> {
    text: Text<'s>,
    subjects: Vec<Subject<'s>>,
    by_address: HashMap<Cow<'s, str>, u32, RandomState>,
    kinds: HashMap<Cow<'s, str>, Arc<str>, RandomState>,
    calls: HashMap<Cow<'s, str>, Arc<[Call]>, RandomState>,
    modules: Modules<'s>,
    variables: HashMap<Cow<'s, str>, VariableValue<'s>>,
    providers: Vec<(Cow<'s, str>, ProviderConfig<'s>)>,
    provider_addresses: HashMap<Cow<'s, str>, Address>,
    diagnostics: Vec<Diagnostic>,
}

/// The document's text, to find places in it.
#[derive(Clone, Copy)]
struct Text<'s> {
    source: &'s str,
    file: FileId,
}

impl<'s> Text<'s> {
    /// The place of a value that was borrowed from the text.
    fn span(self, raw: &'s RawValue) -> Span {
        let start = raw.get().as_ptr() as usize - self.source.as_ptr() as usize;
        Span::from(start..start + raw.get().len())
    }

    /// The place of the member that has this value: its name, the colon and the value.
    fn member(self, name: &str, raw: &'s RawValue) -> Span {
        let value = self.span(raw);
        let before = self.source[..value.start as usize].trim_end().trim_end_matches(':').trim_end();
        let quoted = name.len() + 2;
        Span::new(before.len().saturating_sub(quoted) as u32, value.end)
    }

    fn site(self, span: Span) -> Site {
        Site::new(self.file, span)
    }
}

impl<'s> Plan<'s> {
    /// Reads a document. The error says what is wrong with it and what to do.
    pub fn parse(file: FileId, source: &'s str) -> Result<Self, Diagnostic> {
        let text = Text { source, file };
        let json = source.strip_prefix('\u{feff}').unwrap_or(source);
        if let Some(problem) = recognise(json.as_bytes()).problem() {
            return Err(problem);
        }
        let document: Document<'s> = serde_json::from_str(json).map_err(|error| refuse(text, json, &error))?;
        Ok(Self::index(text, document))
    }

    fn index(text: Text<'s>, mut document: Document<'s>) -> Self {
        let mut diagnostics = incomplete(text, &document);
        let subjects = subject::subjects(text, &mut document, &mut diagnostics);
        let configuration = document.configuration;
        let (providers, root) = configuration
            .map_or_else(Default::default, |configuration| (configuration.provider_config, configuration.root_module));
        let mut providers: Vec<_> = providers.into_iter().filter(|(_, config)| config.expressions.is_some()).collect();
        providers.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut plan = Plan {
            text,
            by_address: HashMap::with_capacity_and_hasher(subjects.len(), RandomState::default()),
            kinds: HashMap::default(),
            calls: HashMap::default(),
            modules: Modules::new(root),
            variables: document.variables,
            provider_addresses: provider::addresses(&providers),
            providers,
            subjects,
            diagnostics,
        };
        for (id, subject) in plan.subjects.iter().enumerate() {
            plan.by_address.entry(subject.address.clone()).or_insert(id as u32);
            plan.kinds.entry(subject.kind.clone()).or_insert_with(|| subject.kind.as_ref().into());
            if !plan.calls.contains_key(&subject.module) {
                plan.calls.insert(subject.module.clone(), plan.modules.calls(text, &subject.module));
            }
        }
        plan
    }

    /// How many resources and data sources there are.
    pub fn len(&self) -> usize {
        self.subjects.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.subjects.is_empty()
    }

    /// The values of the root module's variables that the plan was made with, as a file of variable values in JSON
    /// (`*.tfvars.json`): what the configuration has to be evaluated with before the two are fused.
    pub fn variables(&self) -> String {
        let mut variables: Vec<_> = self.variables.iter().collect();
        variables.sort_unstable_by_key(|(name, _)| *name);
        let known = variables.into_iter().filter_map(|(name, variable)| {
            Some(format!("  {}: {}", serde_json::to_string(name).ok()?, variable.value?.get()))
        });
        format!("{{\n{}\n}}\n", known.collect::<Vec<_>>().join(",\n"))
    }

    /// The provider configurations and the calls of modules, and what is wrong with the plan as a whole.
    pub fn prologue(&self) -> Fragment {
        let mut fragment = Fragment::new();
        fragment.diagnostics.extend(self.diagnostics.iter().cloned());
        for (key, config) in &self.providers {
            let resource = self.provider(&mut fragment, key, config);
            fragment.push(resource);
        }
        for call in self.module_calls() {
            fragment.push(call);
        }
        fragment
    }

    /// The resources of a range of `0..len()`; what lies outside of it is left out.
    pub fn lower(&self, range: Range<usize>) -> Fragment {
        let mut fragment = Fragment::new();
        let range = range.start.min(self.len())..range.end.min(self.len());
        let mut builder = TreeBuilder::new();
        fragment.reserve(range.len());
        for subject in &self.subjects[range] {
            let resource = self.resource(&mut fragment, subject, &mut builder);
            fragment.push(resource);
        }
        fragment
    }
}

/// What the plan says it leaves out.
fn incomplete(text: Text<'_>, document: &Document<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if let Some(raw) = document.errored.filter(|raw| raw.get() == "true") {
        diagnostics.push(Diagnostic {
            category: Category::Eval,
            site: Some(text.site(text.member("errored", raw))),
            summary: "Terraform's planning ended with errors: this plan holds what was planned before".into(),
            detail: "mend what terraform plan reports, and plan again".into(),
        });
    }
    if let Some(raw) = document.complete.filter(|raw| raw.get() == "false") {
        diagnostics.push(Diagnostic {
            category: Category::Plans,
            site: Some(text.site(text.member("complete", raw))),
            summary: "this plan leaves out a part of its configuration".into(),
            detail: "it was made with -target or -exclude, or some changes were deferred".into(),
        });
    }
    diagnostics
}

fn refuse(text: Text<'_>, json: &str, error: &serde_json::Error) -> Diagnostic {
    let skipped = text.source.len() - json.len();
    let line = json.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let offset = (skipped + line + error.column().saturating_sub(1)).min(text.source.len());
    let (summary, detail) = match error.classify() {
        serde_json::error::Category::Eof => {
            ("this plan ends too early", "it was cut off: run terraform show -json again")
        }
        serde_json::error::Category::Syntax | serde_json::error::Category::Io => {
            ("this plan is not valid JSON", "run terraform show -json again, and redirect standard output alone")
        }
        serde_json::error::Category::Data => {
            ("this plan has a part that Terraform does not write so", "run terraform show -json again")
        }
    };
    Diagnostic {
        category: Category::Parse,
        site: Some(text.site(Span::at(offset as u32))),
        summary: format!("{summary}: {error}"),
        detail: detail.into(),
    }
}
