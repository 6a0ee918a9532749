//! Rego policies as a group that the engine judges with.

use std::collections::HashMap;
use std::sync::Arc;

use palisade_model::{Action, Project, Resource, ResourceId};
use palisade_policy::{Group, GroupError, Judge, Meta, ParamsError, Selection, Session};
use palisade_source::{Site, SourceFile, Span};
use regorus::Value;

use crate::catalogue::{self, Contract, Namespaces, RegoPolicy};
use crate::documents::{self, Document};
use crate::eval::{Limits, Machine};
use crate::input::{self, Key};
use crate::judge::RegoJudge;
use crate::loader::{self, DataFile, Library, RegoError};
use crate::reads::{self, Reads};
use crate::syntax::Version;

/// How a folder of policies is read and run.
#[derive(Debug, Clone, Default)]
pub struct RegoOptions {
    /// The version of modules that do not say theirs.
    pub version: Version,
    /// The packages whose rules over documents are policies.
    pub namespaces: Namespaces,
    /// What one evaluation may use.
    pub limits: Limits,
}

/// Policies in Rego, loaded once; they judge any number of projects.
#[derive(Debug)]
pub struct RegoGroup {
    pub(crate) library: Library,
    policies: Vec<(RegoPolicy, Reads)>,
    limits: Limits,
}

impl RegoGroup {
    /// Loads modules and data files. What is wrong with some of them is given beside the group, which runs the others:
    /// the caller reports it, and the run is incomplete.
    pub fn load(modules: &[SourceFile], data: &[DataFile], options: &RegoOptions) -> (Self, Vec<RegoError>) {
        let mut library = loader::load(modules, data, options.version);
        let mut errors = std::mem::take(&mut library.errors);
        let (policies, of_metadata) = catalogue::policies(&library, &options.namespaces);
        errors.extend(of_metadata);
        errors.sort_by(|a, b| (&a.file, a.span).cmp(&(&b.file, b.span)));
        let policies = policies.into_iter().map(|policy| {
            let reads = reads::of_group(&library.program, policy.group);
            (policy, reads)
        });
        let policies = policies.collect();
        (RegoGroup { library, policies, limits: options.limits }, errors)
    }

    /// The ids of the policies whose findings warn only (conftest's `warn` rules).
    pub fn warnings(&self) -> impl Iterator<Item = &str> {
        self.policies.iter().filter(|(policy, _)| policy.is_warning).map(|(policy, _)| &*policy.meta.id)
    }

    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// The contract that a policy was found under.
    pub fn contract(&self, id: &str) -> Option<Contract> {
        self.policies.iter().find(|(policy, _)| policy.meta.id == id).map(|(policy, _)| policy.contract)
    }
}

impl Group for RegoGroup {
    fn policies(&self) -> Vec<Arc<Meta>> {
        self.policies.iter().map(|(policy, _)| policy.meta.clone()).collect()
    }

    fn set_params(&mut self, policy: &str, _: &serde_json::Value) -> Result<(), ParamsError> {
        if self.policies.iter().any(|(known, _)| known.meta.id == policy) {
            Err(ParamsError::None(policy.to_owned()))
        } else {
            Err(ParamsError::NoPolicy(policy.to_owned()))
        }
    }

    fn params_schema(&self, _: &str) -> Option<serde_json::Value> {
        None
    }

    fn open<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        let chosen = |contract: Contract| {
            self.policies
                .iter()
                .filter(|(policy, _)| policy.contract == contract && selection.has(&policy.meta.id))
                .map(|(policy, reads)| Chosen { policy: policy.clone(), reads: reads.clone() })
                .collect::<Vec<_>>()
        };
        let (over_documents, over_resources) = (chosen(Contract::Document), chosen(Contract::Resource));
        let documents = if over_documents.is_empty() {
            Vec::new()
        } else {
            project.sources().iter().flat_map(|(id, source)| documents::of_file(id, source)).collect()
        };
        let mut by_kind = HashMap::new();
        for (kind, _) in project.kinds() {
            let apply = (0..over_resources.len()).filter(|&i| over_resources[i].applies(kind)).collect::<Vec<_>>();
            if !apply.is_empty() {
                by_kind.insert(kind, apply);
            }
        }
        let resources = project
            .resources()
            .filter(|resource| is_judged(*resource) && by_kind.contains_key(resource.kind()))
            .map(Resource::id)
            .collect::<Vec<_>>();
        if documents.is_empty() && resources.is_empty() {
            return Ok(None);
        }
        let reads_project = |chosen: &&Chosen| {
            chosen.reads.data.iter().any(|path| path.first().is_none_or(|first| &**first == "palisade"))
        };
        let mut data = self.library.data.clone();
        if over_documents.iter().chain(&over_resources).any(|chosen| reads_project(&chosen)) {
            data = input::with_value(&data, &[Key::Name("palisade".into())], &input::project(project));
        }
        Ok(Some(Box::new(RegoSession {
            group: self,
            project,
            data,
            over_documents,
            over_resources,
            by_kind,
            documents,
            resources,
        })))
    }
}

/// What a plan is about to delete or to forget is not judged.
fn is_judged(resource: Resource<'_>) -> bool {
    match resource.action() {
        Some(Action::Delete | Action::Forget) => false,
        Some(Action::NoOp | Action::Create | Action::Read | Action::Update | Action::Replace) | None => true,
    }
}

/// A policy that takes part, and what it reads.
pub(crate) struct Chosen {
    pub policy: RegoPolicy,
    pub reads: Reads,
}

impl Chosen {
    fn applies(&self, kind: &str) -> bool {
        self.policy.kinds.as_ref().is_none_or(|kinds| kinds.iter().any(|one| one == kind || one == "*"))
    }
}

/// What a subject's index stands for.
pub(crate) enum Target<'s> {
    Document(&'s Document),
    Resource(ResourceId),
}

/// The group on one project.
pub(crate) struct RegoSession<'p> {
    group: &'p RegoGroup,
    pub project: &'p Project,
    data: Value,
    pub over_documents: Vec<Chosen>,
    over_resources: Vec<Chosen>,
    by_kind: HashMap<&'p str, Vec<usize>>,
    documents: Vec<Document>,
    resources: Vec<ResourceId>,
}

impl RegoSession<'_> {
    pub fn library(&self) -> &Library {
        &self.group.library
    }

    pub fn machine(&self) -> Machine<'_> {
        Machine::new(&self.group.library.program, self.data.clone(), self.group.limits)
    }

    pub fn target(&self, subject: usize) -> Target<'_> {
        match self.documents.get(subject) {
            Some(document) => Target::Document(document),
            None => Target::Resource(self.resources[subject - self.documents.len()]),
        }
    }

    pub fn over_resources(&self, kind: &str) -> impl Iterator<Item = &Chosen> {
        self.by_kind.get(kind).map_or(&[][..], Vec::as_slice).iter().map(|&i| &self.over_resources[i])
    }

    /// The resource and the attribute that a path in a document leads to.
    pub fn place(&self, document: &Document, path: &[Key]) -> Option<(ResourceId, Site)> {
        let name = |at: usize| match path.get(at) {
            Some(Key::Name(name)) => Some(&**name),
            Some(Key::Index(_)) | None => None,
        };
        let (resource, rest) = match (name(0), name(1), name(2)) {
            // HCL: blocks by their labels, then the block's number.
            (Some("resource"), Some(kind), Some(label)) => {
                let address = format!("{kind}.{label}");
                let numbered = usize::from(matches!(path.get(3), Some(Key::Index(_))));
                (self.project.by_address(&address.as_str().into())?, &path[3 + numbered..])
            }
            (Some("resource_changes"), _, _) => {
                let change = crate::eval::member(
                    &crate::eval::member(&document.value, &Value::from("resource_changes")),
                    &match path.get(1)? {
                        Key::Index(index) => Value::from(*index),
                        Key::Name(_) => return None,
                    },
                );
                let address = crate::eval::member(&change, &Value::from("address"));
                let resource = self.project.by_address(&address.as_string().ok()?.as_ref().into())?;
                let inner = path[2..].iter().position(|key| matches!(key, Key::Name(n) if &**n == "after"));
                (resource, inner.map_or(&[][..], |at| &path[2 + at + 1..]))
            }
            _ => {
                let within = |site: Site| site.file == document.file && document.site.span.contains(site.span.start);
                (self.project.resources().find(|resource| within(resource.header()))?, path)
            }
        };
        Some((resource.id(), input::attribute(resource, rest).site()))
    }

    /// The first line of a document: what a finding about all of it points at.
    pub fn first_line(&self, document: &Document) -> Site {
        let source = self.project.sources().file(document.file);
        let line = source.lines().line(document.site.span.start);
        let span = source.lines().line_span(source.text(), line);
        let start = span.start.max(document.site.span.start);
        Site::new(document.file, Span::new(start, span.end.max(start)))
    }
}

impl Session for RegoSession<'_> {
    fn subjects(&self) -> usize {
        self.documents.len() + self.resources.len()
    }

    fn judge(&self) -> Box<dyn Judge + '_> {
        Box::new(RegoJudge::new(self))
    }

    fn covered(&self) -> Vec<ResourceId> {
        let mut covered = self.resources.clone();
        for document in &self.documents {
            let within = |site: Site| site.file == document.file && document.site.span.contains(site.span.start);
            covered.extend(self.project.resources().filter(|r| within(r.header())).map(Resource::id));
        }
        covered.sort_unstable();
        covered.dedup();
        covered
    }
}
