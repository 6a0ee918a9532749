use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use palisade_model::Project;
use palisade_policy::{Around, Group, Meta, ParamsError, Selection};
use palisade_report::{
    self as report, Baseline, Certainty, Finding, Fingerprint, Location, Report, ResourceRef, Root, Rule, SubjectType,
    WaivedBy, element,
};
use palisade_source::{SourceFile, Span};
use rayon::prelude::*;

use crate::baseline::{BaselineFile, Entry};
use crate::compare::{self, Changes, Known};
use crate::discover::{Source, discover_before, display, is_checked};
use crate::environments::Values;
use crate::gather::{At, Found, Gathered};
use crate::judge::{judge, look_around};
use crate::lower::{self, Inventory, Lowered, LoweredInput, Pass, RootKey};
use crate::revision::Revision;
use crate::select::{SelectError, nearest};
use crate::settle::{self, Piece, Settler};
use crate::trust::Comments;
use crate::waiver::{Used, Wrong, accept};
use crate::{Input, InputError, Settings, environments, governance};

/// Projects with more resources than this take noticeably long to take apart.
const LARGE_PROJECT: usize = 5_000;

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
            let (findings, rest) = self.check_project(&lowered, around);
            let checked = ((gathered.add(findings), rest), Values::of_one(&lowered));
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

    /// Checks an input and the same as it was at a revision, and says of each finding how the two compare.
    ///
    /// Roots of which nothing differs are judged once. Where `trusts_comments` is not set, suppressions in comments that
    /// the revision does not have are without effect.
    pub fn check_against(
        &self,
        input: &Input,
        revision: &Arc<Revision>,
        trusts_comments: bool,
    ) -> Result<Report, InputError> {
        let (found, inventory) = lower::find(input)?;
        let mut pass = Pass { revision: Some(Arc::clone(revision)), ..Pass::default() };
        let now = lower::lower_found(input, found.sources.clone(), inventory, &mut pass)?;
        let touched = now.projects.iter().filter(|l| l.is_touched).map(Lowered::key).collect::<HashSet<_>>();
        let same = now.projects.iter().map(Lowered::key).filter(|key| !touched.contains(key)).collect();
        let kept = pass.kept.into_iter().map(|(top, kept)| {
            let kept = if top == revision.top() { kept.at(revision) } else { kept };
            (top, kept)
        });
        let mut pass = Pass {
            kept: kept.collect(),
            read: pass.read,
            is_before: true,
            same,
            revision: pass.revision,
            left_out: HashSet::new(),
            shares: None,
            made: pass.made,
        };
        let sources = discover_before(input, &found, revision)?;
        let only_files = now.inventory.only_files.clone();
        let inventory = Inventory { only_files, ..Inventory::default() };
        // What differs may all be in one root, which is evaluated on one thread: the others judge meanwhile.
        let (before, judged) =
            rayon::join(|| lower::lower_found(input, sources, inventory, &mut pass), || self.judged(&now.projects));
        let before = before?;
        let changes = Changes::between(&now.projects, &before.projects, revision);
        let old = || {
            let found = self.judged(&before.projects).found(&HashSet::new());
            self.report(input, found, before.inventory, &Values::of(&before.projects)).0
        };
        let new = || self.report(input, judged.found(&pass.left_out), now.inventory, &Values::of(&now.projects));
        let (mut old, (mut report, wrong)) = rayon::join(old, new);
        if !old.errors.is_empty() {
            report.hints.push(format!(
                "what it is compared with could not be read in full ({} errors): what was not seen there counts as new",
                old.errors.len()
            ));
        }
        let known = std::mem::take(&mut old.findings).into_iter().map(|finding| (Known::of(&finding), Some(finding)));
        let element = |finding: &Option<Finding>| finding.as_ref().and_then(element);
        let settled = compare::settle(&mut report.findings, known.collect(), &changes, element);
        rayon::spawn(move || drop((now.projects, before.projects)));
        let gone = settled.gone.into_iter().filter_map(|(known, finding)| finding.filter(|_| !known.is_waived));
        report.findings.extend(gone.map(|finding| Finding { baseline: Some(Baseline::Absent), ..finding }));
        if !trusts_comments {
            self.distrust_comments(&mut report, revision);
        }
        let waivers = self.settings.waivers.as_ref().map(|waivers| waivers.file.path()).unwrap_or_default();
        let mut comments = Comments::new(revision);
        report.findings.extend(wrong.into_iter().map(|finding| {
            // The file of waivers is that of then, unless the change is trusted.
            let is_old = finding.location.path() == waivers && !trusts_comments;
            let is_new = !is_old && comments.is_new(&finding.location);
            Finding { baseline: Some(if is_new { Baseline::New } else { Baseline::Unchanged }), ..finding }
        }));
        report.sort();
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
        let found = self.judged(&lowered.projects).found(&HashSet::new());
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

    /// Takes their effect from suppressions in comments that a revision does not have, and reports them.
    fn distrust_comments(&self, report: &mut Report, revision: &Revision) {
        let mut known = Comments::new(revision);
        let mut comments = Vec::new();
        for finding in &mut report.findings {
            let comment = finding.waived().filter(|waived| waived.by == WaivedBy::Comment);
            let Some(comment) = comment.and_then(|waived| waived.location.clone()) else { continue };
            if known.is_new(&comment) {
                finding.set_waived(None);
                comments.push(comment);
            }
        }
        comments.sort();
        comments.dedup();
        let added = comments.into_iter().filter_map(|comment| {
            let message = "this comment accepts findings only once it is merged".to_owned();
            let path = comment.text().split_whitespace().collect::<Vec<_>>().join(" ");
            let finding = self.own_finding(governance::WAIVER_ADDED, comment, &path, message)?;
            Some(Finding { baseline: Some(Baseline::New), ..finding })
        });
        report.findings.extend(added.collect::<Vec<_>>());
    }

    /// Judges and settles projects that are needed longer.
    fn judged(&self, projects: &[Lowered]) -> Judgements {
        let around = look_around(projects, &self.groups, &self.selection);
        let gathered = Gathered::default();
        let judge = |lowered: &Lowered| {
            let (findings, rest) = self.check_project(lowered, &around);
            (lowered.key(), gathered.add(findings), rest)
        };
        let projects = projects.par_iter().map(judge).collect::<Vec<_>>();
        Judgements { gathered, projects }
    }

    /// Puts together what was found and applies waivers; what is wrong with those is told apart.
    fn report(&self, input: &Input, found: Found, inventory: Inventory, values: &Values) -> (Report, Vec<Finding>) {
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
    fn check_project(&self, lowered: &Lowered, around: &[Option<Around>]) -> (Vec<Finding>, Report) {
        let project: &Project = &lowered.project;
        let settler = Settler::new(project, &self.settings);
        let mut judged = judge(project, &self.groups, around, &self.selection, || settler.piece(), Piece::add);
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
        (findings, part)
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

/// What judging several projects gave.
struct Judgements {
    gathered: Gathered,
    /// Of each its root, where its findings are, and what else there is to report of it.
    projects: Vec<(RootKey, At, Report)>,
}

impl Judgements {
    /// Puts it together; the findings of roots that are known to be the same are unchanged.
    fn found(mut self, unchanged: &HashSet<RootKey>) -> Found {
        let same = self.projects.iter().filter(|(key, _, _)| unchanged.contains(key)).map(|(_, at, _)| at.clone());
        self.gathered.mark(same, Baseline::Unchanged);
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
