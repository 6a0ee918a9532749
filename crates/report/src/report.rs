use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use foldhash::fast::RandomState;
use palisade_model::{Address, Category};
use palisade_policy::{Meta, Severity, Verdicts};
use palisade_source::{Position, SourceFile, Span};
use rayon::prelude::*;

use crate::record::{Part, Record, Shard, SourceInfo};
use crate::{Checkout, Finding, Grouping, Standing};

/// All that a run has to say, independent of the projects it was made from.
///
/// The engine fills it; every output format prints from it alone. Call [`Report::sort`] once it is filled: formats
/// print in the order in which things stand here, except where they say otherwise.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// What made it.
    pub tool: Tool,
    /// The policies that took part, by id, whether they found anything or not.
    pub policies: Vec<Rule>,
    /// Violations: certain, possible and waived ones.
    pub findings: Vec<Finding>,
    /// What is broken: each makes the run incomplete.
    pub errors: Vec<ReportError>,
    /// What was looked at and what was not.
    pub completeness: Completeness,
    /// What the reader should know besides, a sentence each: how to configure what was left at its default.
    pub hints: Vec<String>,
    /// What its findings were compared with; none where nothing was.
    pub compared: Option<Compared>,
    /// The commit that was judged; none where that is not known.
    pub checkout: Option<Checkout>,
    /// When it was made, as `2027-03-01T09:00:00Z`; none where it has to be the same whenever it is made.
    pub made: Option<String>,
    /// What a waiver has to say here beside the reason, as options of `palisade waivers add`: `owner`, `expires`.
    pub waivers_need: Vec<String>,
    /// How long the run took. Shown to people only: all other formats give the same bytes for the same input.
    pub elapsed: Option<Duration>,
    /// What it was made with, on what, and how the run ended.
    pub record: Option<Record>,
    /// Which part of a run it is; none for a whole one.
    pub shard: Option<Shard>,
    /// The reports of several repositories that went into it, by name; empty where it is of one.
    pub merged: Vec<Part>,
    /// The files that findings and errors point into, by path: see [`Report::note_sources`].
    pub sources: Vec<SourceInfo>,
    /// What its figures are told apart by besides.
    pub groups: Vec<Grouping>,
}

/// What the findings of a report were compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// As people named it: `main`, `palisade-baseline.json`.
    pub with: String,
    /// The full id of the commit; none for a file.
    pub revision: Option<String>,
}

/// What made a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// `palisade`.
    pub name: String,
    /// Its version, `1.2.3`.
    pub version: String,
    /// Where it is at home on the web.
    pub uri: String,
}

impl Default for Tool {
    fn default() -> Self {
        Tool {
            name: "palisade".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            uri: env!("CARGO_PKG_REPOSITORY").to_owned(),
        }
    }
}

/// A policy as the run's configuration has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its page.
    pub meta: Arc<Meta>,
    /// Its severity, after the configuration's overrides.
    pub severity: Severity,
    /// What its findings do to the run where nothing narrower is configured.
    pub enforcement: Enforcement,
    /// Who to ask about it.
    pub contact: Option<String>,
    /// Whether the configuration says that its findings are never accepted.
    pub is_never_waived: bool,
    /// The digest of the page that the run had, where `meta` is another version's.
    pub page: Option<String>,
}

/// What a finding does to the run.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Default,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Enforcement {
    /// It is recorded.
    Observe,
    /// It is shown.
    Warn,
    /// It is shown, and fails the run where it is severe enough.
    #[default]
    Deny,
}

impl Enforcement {
    /// Its name in configuration and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Enforcement::Observe => "observe",
            Enforcement::Warn => "warn",
            Enforcement::Deny => "deny",
        }
    }
}

/// A range of a file, with the file: the handle is cheap to clone, lines and columns are worked out when asked for.
#[derive(Debug, Clone)]
pub struct Location {
    /// The file; its path is relative, with `/`.
    pub file: SourceFile,
    /// The bytes in it.
    pub span: Span,
}

impl Location {
    /// The bytes `span` of `file`.
    pub fn new(file: SourceFile, span: Span) -> Self {
        Self { file, span }
    }

    /// The file's path: relative, with `/`.
    pub fn path(&self) -> &str {
        self.file.path()
    }

    /// Where it starts.
    pub fn start(&self) -> Position {
        self.file.position(self.span.start)
    }

    /// Where it ends: behind the last character.
    pub fn end(&self) -> Position {
        self.file.position(self.span.end)
    }

    /// The text there.
    pub fn text(&self) -> &str {
        self.file.slice(self.span)
    }

    /// Whether both are in one file: whoever made them may have read it twice.
    fn is_in_file_of(&self, other: &Self) -> bool {
        self.file.is_same(&other.file) || self.path() == other.path()
    }
}

impl PartialEq for Location {
    fn eq(&self, other: &Self) -> bool {
        self.span == other.span && self.is_in_file_of(other)
    }
}

impl Eq for Location {}

impl PartialOrd for Location {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Location {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let by_path = match self.file.is_same(&other.file) {
            true => std::cmp::Ordering::Equal,
            false => self.path().cmp(other.path()),
        };
        by_path.then_with(|| self.span.cmp(&other.span))
    }
}

impl std::hash::Hash for Location {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.path(), self.span).hash(state);
    }
}

/// Something that is broken: a file that does not parse, a policy that fails, a limit that was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportError {
    /// What kind, as `--allow-incomplete` names it.
    pub category: Category,
    /// Whether the command line accepts this kind: then it is reported and leaves the exit status alone.
    pub is_accepted: bool,
    /// Where, if it has a place.
    pub place: Option<Place>,
    /// One line: what is wrong.
    pub summary: String,
    /// What to do about it; may be empty.
    pub detail: String,
    /// The policy that failed.
    pub policy: Option<Arc<Meta>>,
    /// The resource or document that it was about.
    pub address: Option<Address>,
}

/// Where an error is. Not everything that breaks could be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A file as a whole, as one that is no text.
    File {
        /// Its path: relative, with `/`.
        path: String,
    },
    /// A point of a file whose text is not at hand.
    Point {
        /// The file's path: relative, with `/`.
        path: String,
        /// Line and column from 1.
        at: Position,
    },
    /// A range of a text.
    Range(Location),
}

impl Place {
    /// The file's path.
    pub fn path(&self) -> &str {
        match self {
            Place::File { path } | Place::Point { path, .. } => path,
            Place::Range(location) => location.path(),
        }
    }

    /// Where it starts; none for a whole file.
    pub fn start(&self) -> Option<Position> {
        match self {
            Place::File { .. } => None,
            Place::Point { at, .. } => Some(*at),
            Place::Range(location) => Some(location.start()),
        }
    }

    /// The range of a text; none where the text was not at hand.
    pub fn range(&self) -> Option<&Location> {
        match self {
            Place::File { .. } | Place::Point { .. } => None,
            Place::Range(location) => Some(location),
        }
    }
}

/// What was looked at, and what was not: the completeness manifest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Completeness {
    /// How many files were found.
    pub files_seen: u64,
    /// The paths of those that were read.
    pub files_read: Vec<String>,
    /// Those that were not, and why.
    pub files_skipped: Vec<Skipped>,
    /// The paths of files that were read besides: of values, of modules elsewhere, those that functions read. For
    /// evidence; not in the JSON report.
    pub values_read: Vec<String>,
    /// What was deployed together.
    pub roots: Vec<Root>,
    /// What could not be reached: modules that are not on disk, charts that were not rendered. Not broken, not passed.
    pub out_of_reach: Vec<OutOfReach>,
    /// How many resources some policy was applied to.
    pub resources_judged: u64,
    /// The resources that no policy applies to: how many of each kind.
    pub resources_unjudged: BTreeMap<Arc<str>, u64>,
    /// Verdicts: one for each pair of policy and subject.
    pub verdicts: Verdicts,
    /// The same by policy, for those that gave any.
    pub by_policy: BTreeMap<Arc<str>, Verdicts>,
}

impl Completeness {
    /// A root in several environments is one root, and so are projects of one kind in one directory.
    pub fn join_roots(&mut self) {
        let mut by_path: BTreeMap<(String, RootKind), Root> = BTreeMap::new();
        for root in self.roots.drain(..) {
            match by_path.get_mut(&(root.path.clone(), root.kind)) {
                Some(first) => {
                    first.environments.extend(root.environments);
                    first.resources += root.resources;
                    first.idle_blocks = first.idle_blocks.min(root.idle_blocks);
                }
                None => {
                    by_path.insert((root.path.clone(), root.kind), root);
                }
            }
        }
        self.roots.extend(by_path.into_values());
    }
}

/// A file that was found and not read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// Its path: relative, with `/`.
    pub path: String,
    /// Why, in words: `not a text`.
    pub reason: String,
}

/// A root that was judged.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Root {
    /// Its directory or plan file, relative to the repository, with `/`.
    pub path: String,
    /// What it is.
    pub kind: RootKind,
    /// The names of its environments; empty where there is only one without a name.
    pub environments: Vec<String>,
    /// Whether it is a library module: neither callers, provider nor backend, and required variables unset.
    pub is_library: bool,
    /// Whether it is a module that is called, but that no call makes with the values given: then it is judged as a library.
    pub is_unmade: bool,
    /// How many resource blocks of it and its modules make no resource with the values given, in no environment.
    pub idle_blocks: u64,
    /// How many resources it has, over all environments.
    pub resources: u64,
}

/// What a root is made of.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum RootKind {
    /// Terraform configuration.
    Terraform,
    /// A Terraform plan.
    Plan,
    /// Kubernetes manifests.
    Manifests,
}

/// Something that the analysis could not reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutOfReach {
    /// One of those that are out of reach, not broken: see [`Category::is_out_of_reach`].
    pub category: Category,
    /// What: `module.vpc`, `charts/shop`.
    pub what: String,
    /// Why, in few words: `registry, not on disk`.
    pub reason: String,
    /// What to do about it: `run terraform get in envs/prod`.
    pub remedy: String,
    /// Where it is called or declared.
    pub location: Option<Location>,
}

/// The figures of a report: each finding is counted once, by its [`Standing`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Summary {
    /// Certain findings that are shown: enforced as warn or deny, not waived, not known from before.
    pub findings: u64,
    /// The same by severity.
    pub by_severity: BySeverity,
    /// Those of them that are enforced as deny.
    pub denied: u64,
    /// Possible findings.
    pub possible: u64,
    /// Waived findings.
    pub waived: u64,
    /// Certain findings that are enforced as observe.
    pub observed: u64,
    /// Findings that the baseline has too.
    pub known: u64,
    /// Findings that the baseline has and that are no more.
    pub fixed: u64,
    /// What is broken, what the command line accepts included.
    pub errors: u64,
    /// What is out of reach.
    pub out_of_reach: u64,
}

/// A figure for each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct BySeverity {
    /// Of severity critical.
    pub critical: u64,
    /// Of severity high.
    pub high: u64,
    /// Of severity medium.
    pub medium: u64,
    /// Of severity low.
    pub low: u64,
    /// Of severity info.
    pub info: u64,
}

impl Summary {
    /// Counts a finding, once.
    pub(crate) fn count(&mut self, finding: &Finding) {
        match finding.standing() {
            Standing::Fixed => self.fixed += 1,
            Standing::Waived => self.waived += 1,
            Standing::Possible => self.possible += 1,
            Standing::Known => self.known += 1,
            Standing::Observed => self.observed += 1,
            standing @ (Standing::Warned | Standing::Denied) => {
                self.findings += 1;
                self.by_severity.count(finding.severity);
                self.denied += u64::from(standing == Standing::Denied);
            }
        }
    }
}

impl BySeverity {
    /// The figure of one severity.
    pub fn of(&self, severity: Severity) -> u64 {
        match severity {
            Severity::Critical => self.critical,
            Severity::High => self.high,
            Severity::Medium => self.medium,
            Severity::Low => self.low,
            Severity::Info => self.info,
        }
    }

    pub(crate) fn count(&mut self, severity: Severity) {
        *match severity {
            Severity::Critical => &mut self.critical,
            Severity::High => &mut self.high,
            Severity::Medium => &mut self.medium,
            Severity::Low => &mut self.low,
            Severity::Info => &mut self.info,
        } += 1;
    }
}

impl Report {
    /// Puts everything into the order in which it is printed, which depends on nothing but its content.
    pub fn sort(&mut self) {
        self.policies.sort_by(|a, b| a.meta.id.cmp(&b.meta.id));
        // Unstable, as it needs no second copy of all findings: those that compare as equal here are the same in print.
        self.findings.par_sort_unstable_by(Finding::order);
        self.errors.sort_by(|a, b| {
            let policy = |error: &ReportError| error.policy.as_ref().map(|meta| meta.id.to_string());
            (a.is_accepted, &a.place, a.category, &a.summary, &a.address, &a.detail)
                .cmp(&(b.is_accepted, &b.place, b.category, &b.summary, &b.address, &b.detail))
                .then_with(|| policy(a).cmp(&policy(b)))
        });
        self.completeness.files_read.sort();
        self.completeness.files_skipped.sort();
        self.completeness.roots.sort();
        self.completeness.out_of_reach.sort_by(|a, b| {
            (a.category, &a.what, &a.location, &a.reason, &a.remedy).cmp(&(
                b.category,
                &b.what,
                &b.location,
                &b.reason,
                &b.remedy,
            ))
        });
    }

    /// The policies that have findings, in the report's order.
    pub fn rules_with_findings(&self) -> impl Iterator<Item = &Rule> {
        let found = self.findings.iter().map(|finding| &*finding.policy.id).collect::<HashSet<_, RandomState>>();
        self.policies.iter().filter(move |rule| found.contains(&*rule.meta.id))
    }

    /// Its figures.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary {
            errors: self.errors.len() as u64,
            out_of_reach: self.completeness.out_of_reach.len() as u64,
            ..Summary::default()
        };
        self.findings.iter().for_each(|finding| summary.count(finding));
        summary
    }
}
