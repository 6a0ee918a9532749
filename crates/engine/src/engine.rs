use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use palisade_model::Project;
use palisade_policy::{Around, Group, Meta, ParamsError, Questions, Selection};
use palisade_report::{
    self as report, Baseline, Certainty, Finding, Fingerprint, Location, Report, ResourceRef, Root, Rule, SubjectType,
};
use palisade_source::{SourceFile, Span};
use rayon::prelude::*;

use crate::again::Unchanged;
use crate::baseline::{BaselineFile, Entry};
use crate::compare::{self, Changes, Known};
use crate::discover::{Source, display, is_checked};
use crate::environments::Values;
use crate::gather::{At, Found, Gathered};
use crate::judge::{Times, judge, look_around};
use crate::lower::{self, Inventory, Lowered, LoweredInput, Pass, RootKey};
use crate::select::{SelectError, nearest};
use crate::settle::{self, Piece, Settler};
use crate::waiver::{Used, Wrong, accept};
use crate::{Input, InputError, Settings, environments};

/// Projects with more resources than this take noticeably long to take apart.
const LARGE_PROJECT: usize = 5_000;

/// Policies and settings, ready to check any number of inputs.
pub struct Engine {
    groups: Vec<Box<dyn Group>>,
    pub(crate) settings: Settings,
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
        let names = settings.select.iter().chain(&settings.ignore).chain(&settings.extend);
        for selector in names.filter(|_| !settings.lacks_policies) {
            selector.check(policies.iter().map(AsRef::as_ref))?;
        }
        for id in settings.overrides.keys() {
            if !settings.lacks_policies && !policies.iter().any(|meta| meta.id == *id) {
                let suggestion = nearest(id, policies.iter().map(|meta| &*meta.id));
                return Err(SelectError::Unknown { name: id.clone(), suggestion }.into());
            }
        }
        for (id, params) in &settings.params {
            let group = groups.iter_mut().find(|group| group.policies().iter().any(|meta| meta.id == *id));
            match group {
                Some(group) => group.set_params(id, params)?,
                None if settings.lacks_policies => {}
                None => return Err(ParamsError::NoPolicy(id.clone()).into()),
            }
        }
        let selected = policies.iter().filter(|meta| settings.selects(meta)).map(|meta| meta.id.to_string());
        let selection = Selection::new(selected);
        Ok(Engine { groups, settings, selection, policies })
    }

    /// All policies, selected or not.
    pub fn policies(&self) -> &[Arc<Meta>] {
        &self.policies
    }

    /// What it was built with.
    pub fn settings(&self) -> &Settings {
        &self.settings
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
        let (found, inventory) = lower::find(input)?;
        self.check_sources(input, found.sources, inventory)
    }

    /// Checks sources that were found and read.
    pub(crate) fn check_sources(
        &self,
        input: &Input,
        sources: Vec<Source>,
        inventory: Inventory,
    ) -> Result<Report, InputError> {
        let pass = &mut Pass::default();
        // A project is done with once it is settled: findings keep the files that they show, and nothing else of it. To
        // take a large one apart need not be waited for; small ones are many, and would pile up until somebody is idle.
        let gathered = Gathered::default();
        let settle = |lowered: Lowered, around: &[Option<Around>]| {
            let checked = self.check_project(&lowered, around, Times::One);
            let checked = ((gathered.add(checked.findings), checked.rest), Values::of_one(&lowered));
            if lowered.project.resources().len() > LARGE_PROJECT {
                rayon::spawn(move || drop(lowered));
            }
            checked
        };
        let looks_around = self.groups.iter().any(|group| group.looks_around());
        if input.shard.is_some_and(|shard| shard.of() > 1) && looks_around {
            return Err(InputError::Whole);
        }
        let (checked, inventory) = if looks_around {
            let LoweredInput { projects, inventory } = lower::lower_found(input, sources, inventory, pass)?;
            let around = look_around(&projects, &self.groups, &self.selection);
            (projects.into_par_iter().map(|lowered| settle(lowered, &around)).collect::<Vec<_>>(), inventory)
        } else {
            lower::lower_and(input, sources, inventory, pass, &|lowered| settle(lowered, &[]))?
        };
        let (projects, values): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
        let values = Values::put_together(values);
        let (mut report, wrong) = self.report(input, gathered.finish(projects), inventory, &values);
        if !wrong.is_empty() {
            report.findings.extend(wrong);
            report.sort();
        }
        Ok(report)
    }

    /// Checks an input and says of each finding whether a baseline that lies in `folder` holds it; gives also what still
    /// holds of the baseline.
    pub fn check_with_baseline(
        &self,
        input: &Input,
        baseline: &BaselineFile,
        folder: &Path,
    ) -> Result<(Report, BaselineFile), InputError> {
        let (found, inventory) = lower::find(input)?;
        let lowered = lower::lower_found(input, found.sources, inventory, &mut Pass::default())?;
        let values = Values::of(&lowered.projects);
        let found = self.judged(&lowered.projects, |_| Times::One).found(&HashSet::new(), &HashMap::new());
        let (mut report, wrong) = self.report(input, found, lowered.inventory, &values);
        report.findings.extend(wrong);
        let changes = Changes::since(&lowered.projects);
        let element = |entry: &&Entry| entry.element().ok().flatten();
        let settled = compare::settle(&mut report.findings, baseline.known(), &changes, element);
        let (mut gone, mut unsought) = (Vec::new(), Vec::new());
        for (known, entry) in settled.gone {
            let file = folder.join(&entry.file);
            match is_checked(input, &file).then(|| self.gone(&known, &file)).flatten() {
                Some(finding) => gone.push(finding),
                None => unsought.push(entry),
            }
        }
        let found = settled.found.iter().map(|&(entry, at)| (entry, &report.findings[at]));
        let still = BaselineFile::still(found, unsought.into_iter(), folder);
        report.findings.extend(gone);
        report.sort();
        Ok((report, still))
    }

    /// A finding that was there before and is no more; none where its policy takes no part, so that nobody looked.
    fn gone(&self, known: &Known, file: &Path) -> Option<Finding> {
        let policy = self.policies.iter().find(|meta| *meta.id == *known.policy)?;
        let location = Location::new(SourceFile::new(display(file), ""), Span::default());
        let (kind, root) = (known.kind().into(), known.root.as_str().into());
        let address = known.address.as_str().into();
        let resource = Arc::new(ResourceRef { address, kind, root, block: None, calls: Arc::default() });
        let policy = policy.id.clone();
        let finding = self.own_finding(&policy, location, &known.path, known.message.clone())?;
        Some(Finding {
            subject: if known.has_resource { SubjectType::Resource } else { SubjectType::Document },
            resource: known.has_resource.then_some(resource),
            fingerprint: known.fingerprint,
            baseline: Some(Baseline::Absent),
            ..finding
        })
    }

    /// What is wrong with the waivers as far as their file alone shows.
    pub fn lint_waivers(&self) -> Vec<Finding> {
        self.wrong_waivers(accept(&mut [], &self.settings, &self.policies).0)
    }

    /// A finding about palisade's own files; none where its policy takes no part.
    pub fn own_finding(&self, about: &str, location: Location, path: &str, message: String) -> Option<Finding> {
        let policy = self.policies.iter().find(|meta| meta.id == about && self.selection.has(about))?;
        let severity = self.settings.of(policy).severity;
        let enforcement = self.settings.enforcement(policy, location.path(), &[]);
        let file = lower::root_name(Path::new(location.path()));
        Some(Finding {
            policy: Arc::clone(policy),
            severity,
            enforcement,
            certainty: Certainty::Certain,
            subject: SubjectType::Configuration,
            resource: None,
            environments: Arc::default(),
            fingerprint: Fingerprint::new(about, "", &file, path, 0),
            location,
            path: path.into(),
            message: message.into(),
            baseline: None,
            is_sensitive: false,
            is_library: false,
            rare: None,
        })
    }

    /// Judges and settles projects that are needed longer.
    pub(crate) fn judged<'a>(&self, projects: &[Lowered], times: impl Fn(&RootKey) -> Times<'a> + Sync) -> Judgements {
        let around = look_around(projects, &self.groups, &self.selection);
        let gathered = Gathered::default();
        let judge = |lowered: &Lowered| {
            let key = lowered.key();
            let checked = self.check_project(lowered, &around, times(&key));
            ((key.clone(), gathered.add(checked.findings), checked.rest), (key, checked.questions))
        };
        let (projects, questions): (Vec<_>, Vec<_>) = projects.par_iter().map(judge).unzip();
        Judgements { gathered, projects, questions: questions.into_iter().collect() }
    }

    /// Puts together what was found and applies waivers; what is wrong with those is told apart.
    pub(crate) fn report(
        &self,
        input: &Input,
        found: Found,
        inventory: Inventory,
        values: &Values,
    ) -> (Report, Vec<Finding>) {
        let mut report = Report { findings: found.findings, ..self.empty_report() };
        for rest in found.rest {
            merge(&mut report, rest);
        }
        report.completeness.join_roots();
        let sees_all = inventory.only_files.is_none();
        let digest = inventory.digest.clone();
        self.add_inventory(&mut report, inventory);
        let is_whole = self.settings.waivers.as_ref().is_some_and(|waivers| {
            let folder = Path::new(waivers.file.path()).parent().unwrap_or(Path::new(""));
            is_checked(input, if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
        });
        let sees_all = sees_all && is_whole && report.errors.is_empty();
        let (wrong, used) = accept(&mut report.findings, &self.settings, &self.policies);
        environments::merge(&mut report.findings, values);
        report.sort();
        let mut wrong = self.wrong_waivers(wrong);
        let waivers = used.into_iter().map(|used| self.waiver_use(used));
        match input.shard {
            None => wrong.extend(waivers.flat_map(|used| used.findings(sees_all))),
            Some(shard) => {
                let waivers = waivers.collect();
                report.shard =
                    Some(report::Shard { index: shard.index(), of: shard.of(), input: digest, sees_all, waivers });
            }
        }
        (report, wrong)
    }

    /// What is wrong with waivers, as findings.
    fn wrong_waivers(&self, wrong: Vec<Wrong>) -> Vec<Finding> {
        wrong.into_iter().filter_map(|wrong| self.wrong_waiver(wrong)).collect()
    }

    fn wrong_waiver(&self, wrong: Wrong) -> Option<Finding> {
        self.own_finding(wrong.policy, wrong.location, &wrong.name, wrong.message)
    }

    fn waiver_use(&self, used: Used) -> report::WaiverUse {
        report::WaiverUse {
            accepts: used.accepts,
            after: used.after,
            unused: used.unused.and_then(|wrong| self.wrong_waiver(wrong)),
            most: used.most.and_then(|(most, wrong)| Some((most, self.wrong_waiver(wrong)?))),
        }
    }

    fn empty_report(&self) -> Report {
        let policies = self
            .policies
            .iter()
            .filter(|meta| self.selection.has(&meta.id))
            .map(|meta| {
                let settings = self.settings.of(meta);
                Rule {
                    meta: meta.clone(),
                    severity: settings.severity,
                    enforcement: settings.enforcement,
                    contact: self.settings.contact(&meta.id).map(str::to_owned),
                    is_never_waived: self.settings.governance.is_never_waived(meta, settings.severity),
                    page: None,
                }
            })
            .collect();
        let waivers_need = self.settings.governance.needs().iter().map(|field| field.name().to_owned()).collect();
        Report { policies, waivers_need, ..Report::default() }
    }

    /// Judges and settles one project: its findings, and what else there is to report of it.
    fn check_project(&self, lowered: &Lowered, around: &[Option<Around>], times: Times<'_>) -> Checked {
        let project: &Project = &lowered.project;
        let settler = Settler::new(project, &self.settings);
        let mut judged = judge(project, &self.groups, around, &self.selection, times, || settler.piece(), Piece::add);
        let failures = std::mem::take(&mut judged.rest.failures);
        let mut part = Report { errors: settle::failures(project, failures, &self.settings), ..Report::default() };
        let (errors, out_of_reach) = settle::diagnostics(project, &self.settings);
        part.errors.extend(errors);
        part.completeness.out_of_reach = out_of_reach;
        settle::count_verdicts(&judged.rest, &mut part.completeness);
        part.completeness.resources_judged = judged.covered.len() as u64;
        part.completeness.resources_unjudged = settle::unjudged(project, &judged.covered).into_iter().collect();
        part.completeness.roots.push(Root {
            path: project.info().root.clone(),
            kind: lowered.kind,
            environments: Some(project.info().environment.clone()).filter(|e| !e.is_empty()).into_iter().collect(),
            is_library: project.info().is_library,
            is_unmade: lowered.is_unmade,
            idle_blocks: lowered.idle_blocks,
            resources: project.resources().filter(|r| r.mode() == palisade_model::Mode::Managed).count() as u64,
        });
        let mut findings = settler.finish(judged.pieces);
        if let Some(relocation) = &lowered.relocation {
            relocation.apply(findings.iter_mut(), &mut part, &self.settings);
        }
        Checked { findings, rest: part, questions: judged.questions }
    }

    fn add_inventory(&self, report: &mut Report, lowered: Inventory) {
        let completeness = &mut report.completeness;
        completeness.files_seen = lowered.files_seen;
        completeness.files_read = lowered.files_read;
        completeness.files_skipped = lowered.files_skipped;
        completeness.values_read = lowered.values_read;
        let (errors, out_of_reach) = settle::problems(lowered.problems, &self.settings);
        report.errors.extend(errors);
        report.completeness.out_of_reach.extend(out_of_reach);
        if let Some(only) = lowered.only_files {
            report.findings.retain(|finding| only.contains(finding.location.path()));
        }
        report.hints.extend(lowered.hints);
    }
}

/// What judging one project gave.
struct Checked {
    findings: Vec<Finding>,
    /// What else there is to report.
    rest: Report,
    /// What the policies asked of it, where that was to be noted.
    questions: Vec<Questions>,
}

/// What judging several projects gave.
pub(crate) struct Judgements {
    gathered: Gathered,
    /// What the policies asked of each, by its root.
    pub(crate) questions: HashMap<RootKey, Vec<Questions>>,
    /// Of each its root, where its findings are, and what else there is to report of it.
    projects: Vec<(RootKey, At, Report)>,
}

impl Judgements {
    /// Puts it together; the findings of roots that are known to be the same are unchanged, and so are those that are
    /// known to be the same in others.
    pub(crate) fn found(mut self, same: &HashSet<RootKey>, others: &HashMap<RootKey, Unchanged<'_>>) -> Found {
        for (key, at, _) in &self.projects {
            if same.contains(key) {
                self.gathered.mark(at.clone(), Baseline::Unchanged, |_| true);
            } else if let Some(unchanged) = others.get(key) {
                self.gathered.mark(at.clone(), Baseline::Unchanged, |finding| unchanged.has(finding));
            }
        }
        self.gathered.finish(self.projects.into_iter().map(|(_, at, rest)| (at, rest)))
    }
}

/// Adds what else a project gave to the whole.
fn merge(report: &mut Report, part: Report) {
    report.errors.extend(part.errors);
    let (whole, part) = (&mut report.completeness, part.completeness);
    whole.out_of_reach.extend(part.out_of_reach);
    whole.roots.extend(part.roots);
    whole.resources_judged += part.resources_judged;
    for (kind, count) in part.resources_unjudged {
        *whole.resources_unjudged.entry(kind).or_default() += count;
    }
    whole.verdicts += part.verdicts;
    for (policy, verdicts) in part.by_policy {
        *whole.by_policy.entry(policy).or_default() += verdicts;
    }
}
