//! Rego policies as a group that the engine judges with.

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use palisade_model::{Action, Mode, Origin, Project, Resource, ResourceId};
use palisade_policy::{Around, Group, GroupError, Judge, Meta, Selection, Session};
use palisade_source::{Site, SourceFile, Span};
use regorus::Value;

use crate::catalogue::{self, Contract, Namespaces, PlanQuery, RegoPolicy};
use crate::document_judge::{self, Part, Placed};
use crate::documents::{self, Combined, Document, ProjectKey};
use crate::eval::{Eval, Indexes, Limits, Machine};
use crate::input::{self, Key};
use crate::judge::RegoJudge;
use crate::loader::{self, DataFile, Library, RegoError};
use crate::reads::{self, Reads};
use crate::syntax::Version;
use crate::trivy::TrivyInput;

/// How a folder of policies is read and run.
#[derive(Debug, Clone, Default)]
pub struct RegoOptions {
    /// The version of modules that do not say theirs.
    pub version: Version,
    /// The packages whose rules over documents are policies.
    pub namespaces: Namespaces,
    /// What one evaluation may use.
    pub limits: Limits,
    /// Whether policies over documents get all documents at once, as a list of `path` and `contents`.
    pub combine: bool,
    /// The parser that reads all documents, by its name ([`crate::document_parser`]); each file's name tells where none
    /// is named.
    pub parser: Option<&'static str>,
    /// What policies over plans get beside the plan: `spacelift`, `run`.
    pub context: serde_json::Map<String, serde_json::Value>,
    /// The queries of HCP Terraform's policy sets; where there are none, rules are policies by what they read.
    pub queries: Vec<PlanQuery>,
    /// Whether the modules are one of several policies of Spacelift's ([`crate::spacelift_programs`]), so that the file's
    /// name is part of the ids.
    pub apart: bool,
    /// Whether only tests are run: a check of input that is not made here is tested all the same.
    pub tests: bool,
}

/// Policies in Rego, loaded once; they judge any number of projects.
#[derive(Debug)]
pub struct RegoGroup {
    pub(crate) library: Library,
    policies: Vec<(RegoPolicy, Reads)>,
    limits: Limits,
    combine: bool,
    parser: Option<&'static str>,
    context: Value,
}

impl RegoGroup {
    /// Loads modules and data files. What is wrong with some of them is given beside the group, which runs the others:
    /// the caller reports it, and the run is incomplete.
    pub fn load(modules: &[SourceFile], data: &[DataFile], options: &RegoOptions) -> (Self, Vec<RegoError>) {
        let mut library = loader::load(modules, data, options.version);
        let mut errors = std::mem::take(&mut library.errors);
        let (mut policies, of_metadata) = catalogue::policies(&library, options);
        errors.extend(of_metadata);
        errors.extend(leave_out_twins(&library, &mut policies));
        errors.sort_by(|a, b| (&a.file, a.span).cmp(&(&b.file, b.span)));
        let policies = policies.into_iter().map(|policy| {
            let reads = reads::of_group(&library.program, policy.group);
            (policy, reads)
        });
        let policies = policies.collect();
        let context = Value::from(serde_json::Value::Object(options.context.clone()));
        let (limits, combine, parser) = (options.limits, options.combine, options.parser);
        (RegoGroup { library, policies, limits, combine, parser, context }, errors)
    }

    /// The ids of the policies whose findings warn only (conftest's `warn` rules).
    pub fn warnings(&self) -> impl Iterator<Item = &str> {
        self.policies.iter().filter(|(policy, _)| policy.is_warning).map(|(policy, _)| &*policy.meta.id)
    }

    /// Whether some policy judges documents, whatever they describe.
    pub fn judges_documents(&self) -> bool {
        let of_any = |contract| contract == Contract::Document || matches!(contract, Contract::Trivy(_));
        self.policies.iter().any(|(policy, _)| policy.contract.is_of_documents() && of_any(policy.contract))
    }

    /// The policies over resources, and what they read.
    pub(crate) fn over_resources(&self) -> impl Iterator<Item = (&RegoPolicy, &Reads)> {
        let of_resources = |(policy, _): &&(RegoPolicy, Reads)| policy.contract == Contract::Resource;
        self.policies.iter().filter(of_resources).map(|(policy, reads)| (policy, reads))
    }

    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// The contract that a policy was found under.
    pub fn contract(&self, id: &str) -> Option<Contract> {
        self.policies.iter().find(|(policy, _)| policy.meta.id == id).map(|(policy, _)| policy.contract)
    }
}

/// Leaves out the policies whose id another one has already.
fn leave_out_twins(library: &Library, policies: &mut Vec<RegoPolicy>) -> Vec<RegoError> {
    let mut places: HashMap<String, String> = HashMap::new();
    let mut errors = Vec::new();
    policies.retain(|policy| {
        let definition = &library.program.groups[policy.group as usize].definitions[policy.definitions[0]];
        let source = &library.files[definition.file as usize].source;
        match places.entry(policy.meta.id.to_string()) {
            Entry::Vacant(first) => {
                first.insert(format!("{}:{}", source.path(), source.position(definition.name.start).line));
                true
            }
            Entry::Occupied(first) => {
                let message =
                    format!("the policy at {} has the id {} too: ids tell policies apart", first.get(), first.key());
                errors.push(RegoError::new(source, definition.name, message));
                false
            }
        }
    });
    errors
}

impl Group for RegoGroup {
    fn policies(&self) -> Vec<Arc<Meta>> {
        self.policies.iter().map(|(policy, _)| policy.meta.clone()).collect()
    }

    fn looks_around(&self) -> bool {
        self.combine
    }

    fn look_around(&self, projects: &[&Project], selection: &Selection) -> Option<Around> {
        if !self.combine {
            return None;
        }
        let policies = self.chosen(selection, |contract| contract == Contract::Document);
        let whole = Whole::of(projects, policies, self.parser)?;
        Some(Box::new(whole))
    }

    fn open<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        let whole = if self.combine {
            let policies = self.chosen(selection, |contract| contract == Contract::Document);
            Whole::of(&[project], policies, self.parser).map(Cow::Owned)
        } else {
            None
        };
        Ok(self.session(project, whole, selection))
    }

    fn open_within<'p>(
        &'p self,
        project: &'p Project,
        around: &'p Around,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        Ok(self.session(project, around.downcast_ref().map(Cow::Borrowed), selection))
    }
}

impl RegoGroup {
    /// The policies of some contracts that take part.
    fn chosen(&self, selection: &Selection, takes: impl Fn(Contract) -> bool) -> Vec<Chosen> {
        self.policies
            .iter()
            .filter(|(policy, _)| takes(policy.contract) && selection.has(&policy.meta.id))
            .map(|(policy, reads)| Chosen { policy: policy.clone(), reads: reads.clone() })
            .collect()
    }

    /// The group on one project, with the run's documents where they are judged as one.
    fn session<'p>(
        &'p self,
        project: &'p Project,
        whole: Option<Cow<'p, Whole>>,
        selection: &'p Selection,
    ) -> Option<Box<dyn Session + 'p>> {
        let chosen = |takes: fn(Contract) -> bool| self.chosen(selection, takes);
        let over_resources = chosen(Contract::is_of_resources);
        let mut over_documents = chosen(Contract::is_of_documents);
        over_documents.retain(|chosen| !self.combine || chosen.policy.contract != Contract::Document);
        over_documents.sort_by_key(|chosen| chosen.policy.contract);
        let mut over_configuration = chosen(|contract| contract == Contract::Trivy(TrivyInput::TerraformRaw));
        if !project.resources().any(|resource| matches!(resource.origin(), Origin::Hcl | Origin::Plan)) {
            over_configuration.clear();
        }
        let mut documents = Vec::new();
        if !over_documents.is_empty() {
            let files = project.sources().iter().collect::<Vec<_>>();
            let wanted = wanted(&self.library, &over_documents);
            let read = |(id, source)| documents::of_file(id, source, &wanted, self.parser);
            documents = files.into_iter().flat_map(read).collect();
        }
        let mut by_kind = HashMap::new();
        for (kind, _) in project.kinds() {
            let is_manifest = project.of_kind(kind).any(|resource| resource.origin() == Origin::Manifest);
            let apply = (0..over_resources.len()).filter(|&i| over_resources[i].applies(kind, is_manifest));
            let apply = apply.collect::<Vec<_>>();
            if !apply.is_empty() {
                by_kind.insert(kind, apply);
            }
        }
        let resources = project
            .resources()
            .filter(|resource| is_judged(*resource) && by_kind.contains_key(resource.kind()))
            // Calls of modules are no part of what users' policies read.
            .filter(|resource| resource.mode() != Mode::Module)
            .map(Resource::id)
            .collect::<Vec<_>>();
        let own = ProjectKey::of(project);
        let whole = whole.filter(|whole| whole.combined.owners.contains(&own));
        if documents.is_empty() && resources.is_empty() && over_configuration.is_empty() && whole.is_none() {
            return None;
        }
        let reads_project = |chosen: &&Chosen| {
            chosen.reads.data.iter().any(|path| path.first().is_none_or(|first| &**first == "palisade"))
        };
        let mut data = self.library.data.clone();
        if over_documents.iter().chain(&over_resources).chain(&over_configuration).any(|chosen| reads_project(&chosen))
        {
            data = input::with_value(&data, &[Key::Name("palisade".into())], &input::project(project));
        }
        Some(Box::new(RegoSession {
            group: self,
            project,
            data,
            shares: shares(&documents, &over_documents),
            over_documents,
            over_resources,
            over_configuration,
            by_kind,
            documents,
            resources,
            whole,
            indexes: Arc::default(),
        }))
    }
}

/// The documents of a run as one, with the policies that judge them. They are judged once, and each project reports what
/// is in its own documents.
#[derive(Debug, Clone)]
pub(crate) struct Whole {
    pub combined: Arc<Combined>,
    pub policies: Vec<Chosen>,
    /// What each of the policies found.
    pub found: Vec<Arc<OnceLock<Eval<Vec<Placed>>>>>,
}

impl Whole {
    /// None where there is nothing to judge.
    fn of(projects: &[&Project], policies: Vec<Chosen>, parser: Option<&str>) -> Option<Self> {
        if policies.is_empty() {
            return None;
        }
        let combined = Arc::new(Combined::of(projects, parser)?);
        let found = policies.iter().map(|_| Arc::default()).collect();
        Some(Whole { combined, policies, found })
    }
}

/// The members at the top of documents that policies read; none where one of them may read any.
fn wanted(library: &Library, policies: &[Chosen]) -> documents::Wanted {
    let mut all = BTreeSet::new();
    for chosen in policies {
        let exceptions = chosen.policy.exceptions.map(|id| reads::of_group(&library.program, id));
        let prefix = chosen.policy.contract.members().map(|(member, _)| member);
        for path in chosen.reads.input.iter().chain(exceptions.iter().flat_map(|reads| &reads.input)) {
            let rest = match (prefix, path.split_first()) {
                (None, _) => &path[..],
                (Some(prefix), Some((first, rest))) if **first == *prefix => rest,
                // What stands beside the plan.
                (Some(_), Some(_)) => continue,
                (Some(_), None) => return None,
            };
            all.insert(rest.first()?.clone());
        }
    }
    Some(all)
}

/// From this size on a document is shared out.
const LARGE: u32 = 1 << 20;
/// A document with policies that judge it together. Large ones are judged by one policy at a time, or by a part of it,
/// on several threads.
enum Share {
    Policies(usize, Range<usize>),
    Part(usize, usize, Part),
}

fn shares(documents: &[Document], policies: &[Chosen]) -> Vec<Share> {
    let mut shares = Vec::new();
    for (i, document) in documents.iter().enumerate() {
        let span = document.site.span;
        if span.end - span.start < LARGE {
            shares.push(Share::Policies(i, 0..policies.len()));
            continue;
        }
        for (number, chosen) in policies.iter().enumerate() {
            if chosen.policy.contract == Contract::Document && Contract::Document.takes(document) {
                let parts = document_judge::parts(chosen).into_iter();
                shares.extend(parts.map(|part| Share::Part(i, number, part)));
            } else {
                shares.push(Share::Policies(i, number..number + 1));
            }
        }
    }
    shares
}

/// What a plan is about to delete or to forget is not judged.
fn is_judged(resource: Resource<'_>) -> bool {
    match resource.action() {
        Some(Action::Delete | Action::Forget) => false,
        Some(Action::NoOp | Action::Create | Action::Read | Action::Update | Action::Replace) | None => true,
    }
}

/// A policy that takes part, and what it reads.
#[derive(Debug, Clone)]
pub(crate) struct Chosen {
    pub policy: RegoPolicy,
    pub reads: Reads,
}

impl Chosen {
    fn applies(&self, kind: &str, is_manifest: bool) -> bool {
        if self.policy.contract == Contract::Trivy(TrivyInput::Kubernetes) {
            let kind = kind.split('.').next().unwrap_or_default();
            let takes = |kinds: &Vec<String>| kinds.iter().any(|one| one.eq_ignore_ascii_case(kind));
            return is_manifest && self.policy.kinds.as_ref().is_none_or(takes);
        }
        self.policy.kinds.as_ref().is_none_or(|kinds| kinds.iter().any(|one| one == kind || one == "*"))
    }
}

/// What a subject's index stands for.
pub(crate) enum Target<'s> {
    /// A document, and policies to judge it by.
    Document(&'s Document, &'s [Chosen]),
    /// A large document, and a part of a policy.
    Part(&'s Document, &'s Chosen, &'s Part),
    Resource(ResourceId),
    /// The configuration as a whole, and a policy to judge it by.
    Configuration(&'s Chosen),
    /// The documents of the run as one.
    Whole(&'s Whole),
}

/// The group on one project.
pub(crate) struct RegoSession<'p> {
    group: &'p RegoGroup,
    pub project: &'p Project,
    data: Value,
    pub over_documents: Vec<Chosen>,
    over_resources: Vec<Chosen>,
    over_configuration: Vec<Chosen>,
    by_kind: HashMap<&'p str, Vec<usize>>,
    documents: Vec<Document>,
    shares: Vec<Share>,
    resources: Vec<ResourceId>,
    whole: Option<Cow<'p, Whole>>,
    /// What the machines of all threads know of long lists.
    indexes: Arc<Indexes>,
}

impl RegoSession<'_> {
    /// What tells the project from the others of the run.
    pub fn key(&self) -> ProjectKey {
        ProjectKey::of(self.project)
    }

    pub fn library(&self) -> &Library {
        &self.group.library
    }

    pub fn machine(&self) -> Machine<'_> {
        Machine::new(&self.group.library.program, self.data.clone(), self.group.limits).sharing(self.indexes.clone())
    }

    pub fn target(&self, subject: usize) -> Target<'_> {
        match self.shares.get(subject) {
            Some(Share::Policies(document, policies)) => {
                Target::Document(&self.documents[*document], &self.over_documents[policies.clone()])
            }
            Some(Share::Part(document, policy, part)) => {
                Target::Part(&self.documents[*document], &self.over_documents[*policy], part)
            }
            None => match self.resources.get(subject - self.shares.len()) {
                Some(resource) => Target::Resource(*resource),
                None => {
                    let number = subject - self.shares.len() - self.resources.len();
                    match (self.over_configuration.get(number), &self.whole) {
                        (None, Some(whole)) => Target::Whole(whole),
                        (chosen, _) => Target::Configuration(chosen.expect("subjects are counted")),
                    }
                }
            },
        }
    }

    /// What policies over plans get beside the plan.
    pub fn context(&self) -> &Value {
        &self.group.context
    }

    pub fn over_resources(&self, kind: &str) -> impl Iterator<Item = &Chosen> {
        self.by_kind.get(kind).map_or(&[][..], Vec::as_slice).iter().map(|&i| &self.over_resources[i])
    }

    /// The resource and the attribute that a path in a document leads to.
    pub fn place(&self, document: &Document, path: &[Key]) -> Option<(ResourceId, Site)> {
        if let Some(parts) = &document.parts {
            let (Key::Index(index), [Key::Name(contents), rest @ ..]) = path.split_first()? else { return None };
            return if &**contents == "contents" { self.place(parts.get(*index)?, rest) } else { None };
        }
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

    /// Where a place of a document is written; its first line where that cannot be told.
    pub fn written(&self, document: &Document, path: &[Key]) -> Site {
        if let (Some(parts), Some((Key::Index(index), rest))) = (&document.parts, path.split_first()) {
            return match parts.get(*index) {
                Some(part) => self.written(part, rest.get(1..).unwrap_or_default()),
                None => self.first_line(document),
            };
        }
        let place = match path {
            [] => None,
            path => document.place(self.project.sources().file(document.file), path),
        };
        place.unwrap_or_else(|| self.first_line(document))
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
        self.shares.len() + self.resources.len() + self.over_configuration.len() + usize::from(self.whole.is_some())
    }

    fn judge(&self) -> Box<dyn Judge + '_> {
        Box::new(RegoJudge::new(self))
    }

    fn least_share(&self) -> usize {
        // Shares of a large document are work enough each.
        if self.shares.len() > self.documents.len() { 1 } else { palisade_policy::LEAST_SHARE }
    }

    fn covered(&self) -> Vec<ResourceId> {
        if !self.over_configuration.is_empty() {
            return self.project.resources().map(Resource::id).collect();
        }
        let mut covered = self.resources.clone();
        // A document's resources are those of its file.
        if self.whole.is_some() {
            return self.project.resources().map(Resource::id).collect();
        }
        let files = self.documents.iter().map(|document| document.file).collect::<HashSet<_>>();
        covered.extend(self.project.resources().filter(|r| files.contains(&r.header().file)).map(Resource::id));
        covered.sort_unstable();
        covered.dedup();
        covered
    }
}
