//! Several documents become one report.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::build::{Builder, Sources};
use super::{Around, Written};
use crate::record::{Part, Record, Shard, SourceInfo, Verdict, WaiverUse};
use crate::{Finding, Report, RootKind, Rule, SubjectType, Tool};
use palisade_source::sha256_of;

/// Reports that do not make one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// There is none.
    #[error("there is no report to merge")]
    Nothing,
    /// Parts of a run are not there.
    #[error("{} missing, beside {there}: what they judge would pass unseen", list(missing, *of))]
    Missing {
        /// The parts, from 1.
        missing: Vec<u32>,
        /// Of how many.
        of: u32,
        /// The parts that are there.
        there: String,
    },
    /// A part is there twice.
    #[error("shard {index} is there twice: {names}")]
    Twice {
        /// The part.
        index: u32,
        /// The reports.
        names: String,
    },
    /// Parts say different things of their run.
    #[error("{0} are of runs that differ: shards join where files, rules, values and day are the same")]
    Different(String),
    /// A root was judged in two of the reports.
    #[error("{root} was judged in {first} and in {second}: each root counts once")]
    Overlap {
        /// The root.
        root: String,
        /// A report.
        first: String,
        /// Another one.
        second: String,
    },
    /// Two reports of one repository at different times.
    #[error("{first} and {second} are of {repository} at different commits: merge reports of one time")]
    Times {
        /// The repository.
        repository: String,
        /// A report.
        first: String,
        /// Another one.
        second: String,
    },
    /// Two reports of no repository have one name.
    #[error("two reports without a repository are called {0}: what tells their files apart is the report's name")]
    Names(String),
}

fn list(missing: &[u32], of: u32) -> String {
    let numbers = missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if missing.len() == 1 { format!("shard {numbers} of {of} is") } else { format!("shards {numbers} of {of} are") }
}

/// The documents of one run: all its parts, or the one that it is.
struct Unit {
    written: Vec<Written>,
}

impl Unit {
    fn names(&self) -> String {
        names(self.written.iter())
    }

    fn first(&self) -> &Written {
        // A unit is made with its first document.
        &self.written[0]
    }

    fn record(&self) -> Option<&Record> {
        self.first().record()
    }

    fn repository(&self) -> Option<&str> {
        self.record()?.repository.as_ref()?.name.as_deref()
    }

    /// The repository's name, else that of the report's file.
    fn name(&self) -> String {
        let stem = || Path::new(&self.first().name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        self.repository().map(str::to_owned).or_else(stem).unwrap_or_else(|| self.first().name.clone())
    }
}

fn names<'w>(written: impl Iterator<Item = &'w Written>) -> String {
    written.map(Written::name).collect::<Vec<_>>().join(", ")
}

/// Makes one report.
pub(super) fn join(written: Vec<Written>, around: &dyn Around) -> Result<Report, MergeError> {
    let units = units(written)?;
    let prefixes = prefixes(&units)?;
    let mut sources = Sources::default();
    for (unit, prefix) in units.iter().zip(&prefixes) {
        unit.written.iter().for_each(|written| sources.note(&written.document, prefix.as_ref()));
    }
    sources.read(around);
    let mut reports = Vec::new();
    for (unit, prefix) in units.iter().zip(prefixes) {
        let is_told_apart = prefix.is_some();
        let builder = Builder { sources: &sources, around, prefix };
        let mut report = whole(unit.written.iter().map(|written| builder.report(&written.document)).collect());
        if is_told_apart {
            report.merged.push(part(unit, &report));
        }
        reports.push((unit.names(), report));
    }
    together(reports)
}

/// What a report was before it became a part of another one.
fn part(unit: &Unit, report: &Report) -> Part {
    let record = report.record.as_ref();
    Part {
        name: unit.name(),
        verdict: record.map_or(Verdict::Incomplete, |record| record.verdict),
        commit: record.and_then(|record| Some(record.repository.as_ref()?.commit.clone())),
        policy_set: record.map(|record| record.policy_set.clone()),
    }
}

/// Puts the parts of runs together: each has to be there once.
fn units(written: Vec<Written>) -> Result<Vec<Unit>, MergeError> {
    let mut units = Vec::new();
    let mut runs: BTreeMap<String, Vec<Written>> = BTreeMap::new();
    for written in written {
        match written.document.shard.as_ref().map(|shard| shard.input.to_string()) {
            None => units.push(Unit { written: vec![written] }),
            Some(run) => runs.entry(run).or_default().push(written),
        }
    }
    // A mixture of runs is told as that, not as what each of them lacks.
    let is_whole =
        |run: &Vec<Written>| run.iter().all(|written| written.shard().is_some_and(|(_, of)| of as usize <= run.len()));
    let checkout = |run: &Vec<Written>| {
        let repository = run[0].record()?.repository.as_ref()?;
        Some((repository.name.clone(), repository.commit.clone()))
    };
    let checkouts = runs.values().map(checkout).collect::<Vec<_>>();
    let is_same = checkouts.iter().enumerate().any(|(at, checkout)| checkouts[..at].contains(checkout));
    if is_same && !runs.values().all(is_whole) {
        return Err(MergeError::Different(names(runs.values().flatten())));
    }
    for (_, mut run) in runs {
        run.sort_by_key(Written::shard);
        let shards = run.iter().filter_map(Written::shard).collect::<Vec<_>>();
        let of = shards.first().map_or(0, |(_, of)| *of);
        if shards.iter().any(|(index, other)| *other != of || !(1..=of).contains(index))
            || run.windows(2).any(|pair| !is_same_run(&pair[0], &pair[1]))
        {
            return Err(MergeError::Different(names(run.iter())));
        }
        if let Some(pair) = run.windows(2).find(|pair| pair[0].shard() == pair[1].shard()) {
            let index = pair[0].shard().map_or(0, |(index, _)| index);
            return Err(MergeError::Twice { index, names: names(pair.iter()) });
        }
        let there = shards.into_iter().map(|(index, _)| index).collect::<BTreeSet<_>>();
        let missing = (1..=of).filter(|index| !there.contains(index)).collect::<Vec<_>>();
        if !missing.is_empty() {
            return Err(MergeError::Missing { missing, of, there: names(run.iter()) });
        }
        units.push(Unit { written: run });
    }
    units.sort_by(|a, b| (a.name(), &a.first().name).cmp(&(b.name(), &b.first().name)));
    if units.is_empty() { Err(MergeError::Nothing) } else { Ok(units) }
}

/// Whether two parts agree in all but how they ended.
fn is_same_run(a: &Written, b: &Written) -> bool {
    let told = |written: &Written| written.record().map(|record| Record { verdict: Verdict::Pass, ..record.clone() });
    let (a_tool, b_tool) = (&a.document.tool, &b.document.tool);
    told(a) == told(b) && (&a_tool.name, &a_tool.version) == (&b_tool.name, &b_tool.version)
}

/// What the paths of each unit begin with: nothing where all are of one repository, or are told apart already.
fn prefixes(units: &[Unit]) -> Result<Vec<Option<Arc<str>>>, MergeError> {
    for (at, unit) in units.iter().enumerate() {
        let commit = |unit: &Unit| Some(unit.record()?.repository.as_ref()?.commit.clone());
        let same =
            units[..at].iter().find(|other| unit.repository().is_some() && other.repository() == unit.repository());
        if let Some(other) = same.filter(|other| commit(other) != commit(unit)) {
            let repository = unit.repository().unwrap_or_default().to_owned();
            return Err(MergeError::Times { repository, first: other.names(), second: unit.names() });
        }
        let twin = units[..at].iter().find(|other| unit.repository().is_none() && other.name() == unit.name());
        if twin.is_some() {
            return Err(MergeError::Names(unit.name()));
        }
    }
    let names = units.iter().map(Unit::name).collect::<HashSet<_>>();
    let prefix = |unit: &Unit| {
        let is_merged = !unit.first().document.merged.is_empty();
        (names.len() > 1 && !is_merged).then(|| Arc::from(unit.name()))
    };
    Ok(units.iter().map(prefix).collect())
}

/// The whole of a run's parts.
fn whole(mut parts: Vec<Report>) -> Report {
    let mut report = parts.remove(0);
    let Some(shard) = report.shard.take() else { return report };
    let Shard { mut sees_all, mut waivers, .. } = shard;
    for mut part in parts {
        let other = part.shard.take();
        sees_all &= other.as_ref().is_some_and(|other| other.sees_all);
        add_waivers(&mut waivers, other.map(|other| other.waivers).unwrap_or_default());
        add(&mut report, part);
    }
    report.findings.extend(waivers.into_iter().flat_map(|used| used.findings(sees_all)));
    once(&mut report.findings);
    report.completeness.join_roots();
    report.sort();
    report.record = report.record.take().map(|record| Record { verdict: record.fails_on.verdict(&report), ..record });
    report
}

fn add_waivers(waivers: &mut Vec<WaiverUse>, other: Vec<WaiverUse>) {
    for (at, used) in other.into_iter().enumerate() {
        match waivers.get_mut(at) {
            Some(same) => same.add(used),
            None => waivers.push(used),
        }
    }
}

/// What every part says of palisade's own files is said once.
fn once(findings: &mut Vec<Finding>) {
    let mut seen = HashSet::new();
    findings.retain(|finding| {
        finding.subject != SubjectType::Configuration
            || seen.insert((
                finding.policy.id.clone(),
                finding.location.clone(),
                finding.message.clone(),
                finding.fingerprint,
            ))
    });
}

/// One report of those of several runs.
fn together(reports: Vec<(String, Report)>) -> Result<Report, MergeError> {
    let mut judged: BTreeMap<(String, RootKind), &str> = BTreeMap::new();
    for (name, report) in &reports {
        for root in &report.completeness.roots {
            if let Some(first) = judged.insert((root.path.clone(), root.kind), name) {
                let root = if root.path.is_empty() { "the repository's own directory" } else { &root.path };
                return Err(MergeError::Overlap {
                    root: root.to_owned(),
                    first: first.to_owned(),
                    second: name.clone(),
                });
            }
        }
    }
    let mut reports = reports.into_iter().map(|(_, report)| report);
    let Some(mut whole) = reports.next() else { return Err(MergeError::Nothing) };
    for report in reports {
        add_run(&mut whole, report);
    }
    once(&mut whole.findings);
    whole.merged.sort();
    whole.merged.dedup();
    whole.sort();
    Ok(whole)
}

/// Adds another run.
fn add_run(whole: &mut Report, report: Report) {
    let record = match (whole.record.take(), report.record.clone()) {
        (Some(a), Some(b)) => Some(both(a, b)),
        _ => None,
    };
    if whole.tool != report.tool {
        whole.hints.push(format!("reports of palisade {} and {} were merged", whole.tool.version, report.tool.version));
        whole.tool = Tool::default();
    }
    if whole.compared != report.compared {
        whole.hints.push("the reports were compared with different commits".to_owned());
        whole.compared = None;
    }
    add(whole, report);
    whole.record = record;
}

/// What two runs have in common; the worse of what they came to.
fn both(a: Record, b: Record) -> Record {
    let policy_set = if a.policy_set == b.policy_set {
        a.policy_set
    } else {
        let mut both = [a.policy_set, b.policy_set];
        both.sort();
        sha256_of(both.iter().map(String::as_str))
    };
    Record {
        verdict: a.verdict.max(b.verdict),
        fails_on: a.fails_on.or(b.fails_on),
        policy_set,
        rules: if a.rules == b.rules { a.rules } else { Vec::new() },
        repository: a.repository.filter(|repository| b.repository.as_ref() == Some(repository)),
    }
}

/// Adds what was judged apart.
fn add(whole: &mut Report, part: Report) {
    whole.findings.extend(part.findings);
    whole.errors.extend(part.errors);
    for hint in part.hints {
        if !whole.hints.contains(&hint) {
            whole.hints.push(hint);
        }
    }
    for field in part.waivers_need {
        if !whole.waivers_need.contains(&field) {
            whole.waivers_need.push(field);
        }
    }
    whole.merged.extend(part.merged);
    add_sources(&mut whole.sources, part.sources);
    add_policies(&mut whole.policies, part.policies);
    for by in part.groups {
        if !whole.groups.contains(&by) {
            whole.groups.push(by);
        }
    }
    let (all, of) = (&mut whole.completeness, part.completeness);
    all.files_seen += of.files_seen;
    all.files_read.extend(of.files_read);
    all.files_skipped.extend(of.files_skipped);
    all.roots.extend(of.roots);
    all.out_of_reach.extend(of.out_of_reach);
    all.resources_judged += of.resources_judged;
    for (kind, count) in of.resources_unjudged {
        *all.resources_unjudged.entry(kind).or_default() += count;
    }
    all.verdicts += of.verdicts;
    for (policy, verdicts) in of.by_policy {
        *all.by_policy.entry(policy).or_default() += verdicts;
    }
}

fn add_sources(all: &mut Vec<SourceInfo>, other: Vec<SourceInfo>) {
    all.extend(other);
    all.sort();
    all.dedup();
}

/// A policy that is configured differently counts as the stricter of the two.
fn add_policies(all: &mut Vec<Rule>, other: Vec<Rule>) {
    let mut by_id = all.drain(..).map(|rule| (rule.meta.id.to_string(), rule)).collect::<BTreeMap<_, _>>();
    for rule in other {
        match by_id.get_mut(&*rule.meta.id) {
            Some(same) => {
                same.severity = same.severity.max(rule.severity);
                same.enforcement = same.enforcement.max(rule.enforcement);
                same.contact = same.contact.take().or(rule.contact);
                same.is_never_waived |= rule.is_never_waived;
            }
            None => drop(by_id.insert(rule.meta.id.to_string(), rule)),
        }
    }
    all.extend(by_id.into_values());
}
