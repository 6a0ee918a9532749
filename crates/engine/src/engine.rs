use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use palisade_model::Project;
use palisade_policy::{Group, Meta, ParamsError, Selection};
use palisade_report::{Report, Root, RootKind, Rule};
use rayon::prelude::*;

use crate::select::{SelectError, nearest};
use crate::{Input, InputError, Settings, judge, lower, settle};

/// Policies and settings, ready to check any number of inputs.
pub struct Engine {
    groups: Vec<Box<dyn Group>>,
    settings: Settings,
    selection: Selection,
    policies: Vec<Arc<Meta>>,
}

/// An engine that cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    /// A selector names nothing.
    #[error(transparent)]
    Select(#[from] SelectError),
    /// A policy's parameters do not fit.
    #[error(transparent)]
    Params(#[from] ParamsError),
    /// Two policies have one id.
    #[error("two policies have the id {0}")]
    Duplicate(String),
}

impl Engine {
    /// Builds an engine from groups of policies.
    pub fn new(mut groups: Vec<Box<dyn Group>>, settings: Settings) -> Result<Self, EngineError> {
        let policies = groups.iter().flat_map(|group| group.policies()).collect::<Vec<_>>();
        let mut ids = HashSet::new();
        if let Some(twice) = policies.iter().find(|meta| !ids.insert(meta.id.clone())) {
            return Err(EngineError::Duplicate(twice.id.to_string()));
        }
        for selector in settings.select.iter().chain(&settings.ignore).chain(&settings.extend) {
            selector.check(policies.iter().map(AsRef::as_ref))?;
        }
        for id in settings.overrides.keys() {
            if !policies.iter().any(|meta| meta.id == *id) {
                let suggestion = nearest(id, policies.iter().map(|meta| &*meta.id));
                return Err(SelectError::Unknown { name: id.clone(), suggestion }.into());
            }
        }
        for (id, params) in &settings.params {
            let group = groups.iter_mut().find(|group| group.policies().iter().any(|meta| meta.id == *id));
            group.ok_or_else(|| ParamsError::NoPolicy(id.clone()))?.set_params(id, params)?;
        }
        let selected = policies.iter().filter(|meta| settings.selects(meta)).map(|meta| meta.id.to_string());
        let selection = Selection::new(selected);
        Ok(Engine { groups, settings, selection, policies })
    }

    /// All policies, selected or not.
    pub fn policies(&self) -> &[Arc<Meta>] {
        &self.policies
    }

    /// Whether a policy takes part.
    pub fn is_selected(&self, id: &str) -> bool {
        self.selection.has(id)
    }

    /// The JSON schema of a policy's parameters.
    pub fn params_schema(&self, id: &str) -> Option<serde_json::Value> {
        self.groups.iter().find_map(|group| group.params_schema(id))
    }

    /// Checks an input.
    pub fn check(&self, input: &Input) -> Result<Report, InputError> {
        let lowered = lower::lower(input)?;
        let mut report = self.empty_report();
        // A project is done with once it is settled: findings keep the files that they show, and nothing else of it.
        let parts = lowered.projects.into_par_iter().map(|project| self.check_project(&project)).collect::<Vec<_>>();
        report.findings.reserve_exact(parts.iter().map(|part| part.findings.len()).sum());
        for part in parts {
            merge(&mut report, part);
        }
        merge_same_root(&mut report.completeness.roots);
        self.add_inventory(&mut report, lowered.inventory);
        report.sort();
        Ok(report)
    }

    fn empty_report(&self) -> Report {
        let policies = self
            .policies
            .iter()
            .filter(|meta| self.selection.has(&meta.id))
            .map(|meta| {
                let settings = self.settings.of(meta);
                Rule { meta: meta.clone(), severity: settings.severity, enforcement: settings.enforcement }
            })
            .collect();
        Report { policies, ..Report::default() }
    }

    /// Judges and settles one project.
    fn check_project(&self, lowered: &lower::Lowered) -> Report {
        let project: &Project = &lowered.project;
        let mut judged = judge(project, &self.groups, &self.selection);
        let failures = std::mem::take(&mut judged.findings.failures);
        let mut part = Report { errors: settle::failures(project, failures, &self.settings), ..Report::default() };
        let (errors, out_of_reach) = settle::diagnostics(project.sources(), project.diagnostics(), &self.settings);
        part.errors.extend(errors);
        part.completeness.out_of_reach = out_of_reach;
        part.completeness.verdicts = settle::verdicts(&judged.findings);
        part.completeness.resources_judged = judged.covered.len() as u64;
        part.completeness.resources_unjudged = settle::unjudged(project, &judged.covered).into_iter().collect();
        part.findings = settle::findings(project, std::mem::take(&mut judged.findings.findings), &self.settings);
        part.completeness.roots.push(Root {
            path: project.info().root.clone(),
            kind: lowered.kind,
            environments: Some(project.info().environment.clone()).filter(|e| !e.is_empty()).into_iter().collect(),
            is_library: project.info().is_library,
            resources: project.resources().filter(|r| r.mode() == palisade_model::Mode::Managed).count() as u64,
        });
        part
    }

    fn add_inventory(&self, report: &mut Report, lowered: lower::Inventory) {
        let completeness = &mut report.completeness;
        completeness.files_seen = lowered.files_seen;
        completeness.files_read = lowered.files_read;
        completeness.files_skipped = lowered.files_skipped;
        let (errors, out_of_reach) = settle::problems(lowered.problems, &self.settings);
        report.errors.extend(errors);
        report.completeness.out_of_reach.extend(out_of_reach);
        if let Some(only) = lowered.only_files {
            report.findings.retain(|finding| only.contains(finding.location.path()));
        }
        report.hints.extend(lowered.hints);
    }
}

/// Adds a project's part to the whole.
fn merge(report: &mut Report, part: Report) {
    report.findings.extend(part.findings);
    report.errors.extend(part.errors);
    let (whole, part) = (&mut report.completeness, part.completeness);
    whole.out_of_reach.extend(part.out_of_reach);
    whole.roots.extend(part.roots);
    whole.resources_judged += part.resources_judged;
    for (kind, count) in part.resources_unjudged {
        *whole.resources_unjudged.entry(kind).or_default() += count;
    }
    whole.verdicts.pass += part.verdicts.pass;
    whole.verdicts.fail += part.verdicts.fail;
    whole.verdicts.possible += part.verdicts.possible;
}

/// A root in several environments is one root.
fn merge_same_root(roots: &mut Vec<Root>) {
    let mut by_path: BTreeMap<(String, RootKind), Root> = BTreeMap::new();
    for root in roots.drain(..) {
        match by_path.get_mut(&(root.path.clone(), root.kind)) {
            Some(first) => {
                first.environments.extend(root.environments);
                first.resources += root.resources;
            }
            None => {
                by_path.insert((root.path.clone(), root.kind), root);
            }
        }
    }
    roots.extend(by_path.into_values());
}
