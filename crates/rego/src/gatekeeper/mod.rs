//! Gatekeeper's contract: templates and Constraints, as the cluster has them, over manifests and requests.
//!
//! Semantics from Gatekeeper's documentation and measured against gator: what a template gets as `input`, which
//! objects a Constraint is about, what `data.inventory` holds, and what makes a template or a Constraint invalid.

mod admission;
mod constraint;
mod embedded;
mod expansion;
mod judge;
mod matching;
mod objects;
mod review;
mod schema;
mod suite;
mod template;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use palisade_model::{Project, Resource};
use palisade_policy::{Around, Group, GroupError, Meta, Selection, Session};
use palisade_source::{Site, SourceFile, Span};

use crate::eval::Limits;
use crate::loader::RegoError;
use constraint::Constraint;
use expansion::Expansion;
use template::Template;

pub use constraint::{ConstraintAction, EnforcementPoint};
pub use suite::run_suites;

/// How Gatekeeper's policies are read and run.
#[derive(Debug, Clone, Copy, Default)]
pub struct GatekeeperOptions {
    /// Who asks.
    pub point: EnforcementPoint,
    /// What one evaluation may use.
    pub limits: Limits,
}

/// Templates with their Constraints, loaded once; they judge any number of projects and requests.
#[derive(Debug)]
pub struct GatekeeperGroup {
    templates: Vec<Template>,
    constraints: Vec<Constraint>,
    expansions: Vec<Expansion>,
    /// Constraints of which violations by what an expansion generates do something else.
    overrides: Vec<Override>,
    options: GatekeeperOptions,
}

/// A Constraint on what an expansion generates, where that says what a violation does: a policy of its own.
#[derive(Debug)]
struct Override {
    constraint: usize,
    expansion: usize,
    meta: Arc<Meta>,
    action: ConstraintAction,
}

/// Whether a file may hold templates, Constraints or what belongs to them.
pub fn is_gatekeeper(file: &SourceFile) -> bool {
    [template::GROUP, constraint::GROUP, expansion::GROUP, expansion::MUTATIONS]
        .iter()
        .any(|group| memchr::memmem::find(file.text().as_bytes(), format!("{group}/").as_bytes()).is_some())
}

/// The kind of an object in a group, `K8sRequired.constraints.gatekeeper.sh`; none for other groups.
fn kind_in<'k>(resource: &Resource<'k>, group: &str) -> Option<&'k str> {
    resource.kind().strip_suffix(group)?.strip_suffix('.')
}

impl GatekeeperGroup {
    /// Loads the templates and Constraints in some manifests; other objects in them are passed over. What is wrong with
    /// some of them is given beside the group, which runs the others.
    pub fn load(files: &[SourceFile], options: GatekeeperOptions) -> (Self, Vec<RegoError>) {
        let files = files.iter().filter(|file| is_gatekeeper(file)).cloned().collect::<Vec<_>>();
        let project = objects::project(&files);
        let mut loading =
            Loading { project: &project, errors: Vec::new(), templates: BTreeMap::new(), known: BTreeSet::new() };
        for problem in project.diagnostics() {
            let site = problem.site.unwrap_or(Site::new(palisade_source::FileId(0), Span::at(0)));
            loading.errors.push(objects::error(&project, site, problem.summary.clone()));
        }
        let templates = loading.templates();
        let constraints = loading.constraints(&templates);
        let expansions = loading.expansions();
        let mut errors = loading.errors;
        errors.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        (GatekeeperGroup::new(templates, constraints, expansions, options), errors)
    }

    fn new(
        templates: Vec<Template>,
        constraints: Vec<Constraint>,
        expansions: Vec<Expansion>,
        options: GatekeeperOptions,
    ) -> Self {
        let mut overrides = Vec::new();
        for (expansion, template) in expansions.iter().enumerate() {
            let Some(action) = template.action else { continue };
            for (constraint, of) in constraints.iter().enumerate() {
                let id = format!("{}/{}", of.meta.id, template.name);
                let meta = Arc::new(Meta { id: Cow::Owned(id), ..(*of.meta).clone() });
                overrides.push(Override { constraint, expansion, meta, action });
            }
        }
        GatekeeperGroup { templates, constraints, expansions, overrides, options }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.templates.is_empty() && self.constraints.is_empty()
    }

    /// What takes the place of a Constraint for what an expansion generates.
    fn override_of(&self, constraint: usize, expansion: usize) -> Option<&Override> {
        self.overrides.iter().find(|one| one.constraint == constraint && one.expansion == expansion)
    }

    /// The Constraints' ids with the hardest thing that a violation does; those that do not hold at this point are
    /// left out.
    pub fn actions(&self) -> impl Iterator<Item = (&str, ConstraintAction)> {
        let own = self.constraints.iter().filter_map(|constraint| {
            let hardest = constraint.actions(self.options.point).last().copied()?;
            Some((&*constraint.meta.id, hardest))
        });
        own.chain(self.overrides.iter().map(|one| (&*one.meta.id, one.action)))
    }

    fn template(&self, constraint: &Constraint) -> &Template {
        &self.templates[constraint.template]
    }
}

/// Loads templates first, then the Constraints that need them.
struct Loading<'p> {
    project: &'p Project,
    errors: Vec<RegoError>,
    /// The templates' numbers by their kind; none for those that cannot be run.
    templates: BTreeMap<String, Option<usize>>,
    /// Constraints that were read: their ids.
    known: BTreeSet<String>,
}

impl Loading<'_> {
    fn templates(&mut self) -> Vec<Template> {
        let mut templates = Vec::new();
        let mut written: BTreeMap<String, serde_json::Value> = BTreeMap::new();
        for resource in self.project.resources() {
            if kind_in(&resource, template::GROUP) != Some("ConstraintTemplate") {
                continue;
            }
            let kind = template::kind_of(resource).unwrap_or_default();
            let spec = objects::json(resource.root().member("spec"));
            if let Some(other) = written.get(&kind) {
                // The same template, copied beside another Constraint, is no second one.
                if *other != spec {
                    let message = format!("another ConstraintTemplate defines the kind {kind}, and differs");
                    self.errors.push(objects::error(self.project, resource.header(), message));
                }
                continue;
            }
            written.insert(kind.clone(), spec);
            let number = match template::read(self.project, resource) {
                Ok(template) => {
                    templates.push(template);
                    Some(templates.len() - 1)
                }
                Err(errors) => {
                    self.errors.extend(errors);
                    None
                }
            };
            self.templates.insert(kind, number);
        }
        templates
    }

    fn constraints(&mut self, templates: &[Template]) -> Vec<Constraint> {
        let mut constraints: Vec<Constraint> = Vec::new();
        for resource in self.project.resources() {
            let Some(kind) = kind_in(&resource, constraint::GROUP) else { continue };
            let number = match self.templates.get(kind) {
                Some(Some(number)) => *number,
                // Its template's errors are told already.
                Some(None) => continue,
                None => {
                    let message = format!("no ConstraintTemplate defines the kind {kind}: the Constraint needs one");
                    self.errors.push(objects::error(self.project, resource.header(), message));
                    continue;
                }
            };
            match constraint::read(self.project, resource, (number, &templates[number])) {
                Ok(constraint) if self.known.insert(constraint.meta.id.to_string()) => constraints.push(constraint),
                Ok(constraint) => {
                    let message = format!("another {} is named {}", kind, constraint.name);
                    self.errors.push(objects::error(self.project, resource.header(), message));
                }
                Err(refused) => self.errors.extend(refused.errors),
            }
        }
        constraints
    }

    fn expansions(&mut self) -> Vec<Expansion> {
        let mut expansions: Vec<Expansion> = Vec::new();
        for resource in self.project.resources() {
            if kind_in(&resource, expansion::GROUP) != Some("ExpansionTemplate") {
                continue;
            }
            match expansion::read(self.project, resource) {
                Ok(expansion) if expansions.iter().any(|other| other.name == expansion.name) => {
                    let message = format!("another ExpansionTemplate is named {}", expansion.name);
                    self.errors.push(objects::error(self.project, resource.header(), message));
                }
                Ok(expansion) => expansions.push(expansion),
                Err(error) => self.errors.push(error),
            }
        }
        let mutators = self.project.resources().filter(|one| kind_in(one, expansion::MUTATIONS).is_some());
        for mutator in mutators.filter(|_| !expansions.is_empty()) {
            let message = "what an ExpansionTemplate generates is not mutated here: the answer could be another";
            self.errors.push(objects::error(self.project, mutator.header(), message));
        }
        expansions
    }
}

impl Group for GatekeeperGroup {
    fn policies(&self) -> Vec<Arc<Meta>> {
        let own = self.constraints.iter().map(|constraint| constraint.meta.clone());
        own.chain(self.overrides.iter().map(|one| one.meta.clone())).collect()
    }

    fn looks_around(&self) -> bool {
        true
    }

    fn look_around(&self, projects: &[&Project], selection: &Selection) -> Option<Around> {
        judge::cluster(self, projects, selection).map(|cluster| Box::new(cluster) as Around)
    }

    fn open_within<'p>(
        &'p self,
        project: &'p Project,
        around: &'p Around,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        Ok(judge::session(self, project, around.downcast_ref().map(Cow::Borrowed), selection))
    }

    fn open<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        let cluster = judge::cluster(self, &[project], selection);
        Ok(judge::session(self, project, cluster.map(Cow::Owned), selection))
    }
}
