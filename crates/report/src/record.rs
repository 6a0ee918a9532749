//! What makes a report a record of a run: what it was made with, on what, and how it ended.

use std::collections::BTreeMap;

use palisade_policy::{Meta, Severity};
use palisade_source::{SourceFile, sha256_of};
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Enforcement, Finding, Location, Report};

/// How a run ended, by what it was told to fail on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing that fails the run.
    Pass,
    /// Findings that fail it.
    Fail,
    /// The analysis is broken: what was not judged is not a pass.
    Incomplete,
}

impl Verdict {
    /// Its name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Pass => "pass",
            Verdict::Fail => "fail",
            Verdict::Incomplete => "incomplete",
        }
    }
}

/// What fails a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FailsOn {
    /// Certain findings from this severity on; none means that findings never do.
    pub severity: Option<Severity>,
    /// Whether possible findings do too.
    pub possible: bool,
    /// Whether what is out of reach makes it incomplete.
    pub out_of_reach: bool,
}

impl FailsOn {
    /// The first that holds: incomplete, fail, pass. What was there before does not count.
    pub fn verdict(&self, report: &Report) -> Verdict {
        let broken = report.errors.iter().any(|error| !error.is_accepted);
        if broken || (self.out_of_reach && !report.completeness.out_of_reach.is_empty()) {
            return Verdict::Incomplete;
        }
        if report.findings.iter().any(|finding| self.is_failed_by(finding)) { Verdict::Fail } else { Verdict::Pass }
    }

    /// Whether a finding fails the run.
    pub fn is_failed_by(&self, finding: &Finding) -> bool {
        finding.waived().is_none()
            && finding.is_new()
            && finding.enforcement == Enforcement::Deny
            && (finding.is_certain() || self.possible)
            && self.severity.is_some_and(|least| finding.severity >= least)
    }

    /// What fails where either of the two does.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let severity = match (self.severity, other.severity) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        FailsOn {
            severity,
            possible: self.possible || other.possible,
            out_of_reach: self.out_of_reach || other.out_of_reach,
        }
    }
}

/// What a run was made with, on what, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// How it ended; what the command line said about the exit status alone (`--exit-zero`) does not count.
    pub verdict: Verdict,
    /// What it was told to fail on.
    pub fails_on: FailsOn,
    /// The SHA-256 of the rules: of the tool's version, each policy that took part with its page, severity,
    /// enforcement and parameters, and the users' own policies. Equal where the same rules judged.
    pub policy_set: String,
    /// The files that decided what was judged and how.
    pub rules: Vec<RuleFile>,
    /// The repository; not there outside of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<Repository>,
}

/// A file that decides what is judged and how.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    /// What it is.
    pub role: RuleRole,
    /// Its path: relative, with `/`.
    pub file: String,
    /// The SHA-256 of its bytes.
    pub sha256: String,
}

/// What a file of rules is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RuleRole {
    /// `palisade.toml`, or one that it extends.
    Configuration,
    /// The file of waivers.
    Waivers,
    /// The findings of before.
    Baseline,
    /// A policy of the users' own, or data that it reads.
    Policy,
}

impl RuleRole {
    /// Its name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            RuleRole::Configuration => "configuration",
            RuleRole::Waivers => "waivers",
            RuleRole::Baseline => "baseline",
            RuleRole::Policy => "policy",
        }
    }
}

/// The repository that was judged, as git knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Repository {
    /// Host and path of its remote `origin`, without credentials: `github.com/acme/shop`; not there without a remote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The full id of the commit that was checked out.
    pub commit: String,
    /// The id of its tree: another commit with the same content has the same.
    pub tree: String,
    /// Whether what was judged differs from it.
    pub modified: bool,
}

/// A part of a run: merging all of them gives the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Shard {
    /// Which part, from 1.
    pub index: u32,
    /// Of how many.
    pub of: u32,
    /// The SHA-256 of what all parts have in common: files, rules and values. Parts of different runs do not join.
    pub input: String,
    /// Whether a waiver that accepts nothing here had the chance to, as far as this part goes.
    pub sees_all: bool,
    /// What the entries of the file of waivers did here, in the file's order.
    pub waivers: Vec<WaiverUse>,
}

/// What an entry of a file of waivers did. Whether it is unused or too broad shows once all parts are seen.
#[derive(Debug, Clone, PartialEq)]
pub struct WaiverUse {
    /// How many findings it accepts.
    pub accepts: u64,
    /// The line of the entry that accepted first what this one fits.
    pub after: Option<u32>,
    /// What to report where it accepts nothing anywhere; its message is still open.
    pub unused: Option<Finding>,
    /// So many findings it may accept, and what to report where it accepts more.
    pub most: Option<(u64, Finding)>,
}

impl WaiverUse {
    /// Adds what the same entry did in another part.
    pub fn add(&mut self, other: WaiverUse) {
        self.accepts += other.accepts;
        self.after = [self.after, other.after].into_iter().flatten().min();
        self.unused = self.unused.take().or(other.unused);
        self.most = self.most.take().or(other.most);
    }

    /// What is to be reported of it.
    pub fn findings(self, sees_all: bool) -> impl Iterator<Item = Finding> {
        let broad = self.most.filter(|(most, _)| self.accepts > *most).map(|(most, finding)| {
            let message = format!("it accepts {} findings, and [governance] allows {most}", self.accepts);
            Finding { message: message.into(), ..finding }
        });
        let unused = self.unused.filter(|_| self.accepts == 0 && sees_all).map(|finding| {
            let message = match self.after {
                Some(line) => format!("it accepts only what the waiver in line {line} accepts already"),
                None => "no finding fits it".to_owned(),
            };
            Finding { message: message.into(), ..finding }
        });
        broad.into_iter().chain(unused)
    }
}

/// A file that findings or errors point into.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceInfo {
    /// Its path: relative, with `/`.
    pub file: String,
    /// The SHA-256 of its text in UTF-8.
    pub sha256: String,
    /// Who owns it, by the repository's CODEOWNERS.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
}

/// A report that went into a merged one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What its paths begin with here: the repository's name, else the report's.
    pub name: String,
    /// How its run ended.
    pub verdict: Verdict,
    /// The full id of the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The SHA-256 of the rules that it was judged by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_set: Option<String>,
}

/// What names a policy's page: equal where all that reports say of it is.
pub fn page_digest(meta: &Meta) -> String {
    let aliases = meta.aliases.iter().map(|alias| &*alias.id);
    let controls = meta.controls.iter().flat_map(|control| [&*control.standard, &*control.id]);
    let fields = [&*meta.id, &meta.title, meta.severity.name(), &meta.family, &meta.provider, &meta.since];
    let texts = [&*meta.why, &meta.fix, &meta.page];
    let lists = meta.applies_to.iter().chain(meta.links.iter()).map(|text| &**text);
    sha256_of(fields.into_iter().chain(aliases).chain(controls).chain(texts).chain(lists))
}

impl Report {
    /// Notes the files that findings and errors point into, so that who reads the report later can tell whether a file
    /// is still the same. `owners` says who owns a path.
    pub fn note_sources(&mut self, owners: impl Fn(&str) -> Vec<String> + Sync) {
        let mut sources: BTreeMap<&str, &SourceFile> = BTreeMap::new();
        let errors = self.errors.iter().filter_map(|error| error.place.as_ref()?.range());
        let unreached = self.completeness.out_of_reach.iter().filter_map(|out| out.location.as_ref());
        let mut last: Option<&SourceFile> = None;
        for Location { file, .. } in self.findings.iter().flat_map(Finding::locations).chain(errors).chain(unreached) {
            // Findings are in order, and most of what one names is in one file.
            if last.is_none_or(|last| !last.is_same(file)) {
                sources.entry(file.path()).or_insert(file);
                last = Some(file);
            }
        }
        // What was read back without its text keeps the digest that it came with.
        let known = self.sources.iter().map(|source| (&*source.file, &*source.sha256)).collect::<BTreeMap<_, _>>();
        let info = |(path, file): (&str, &SourceFile)| SourceInfo {
            file: path.to_owned(),
            sha256: match known.get(path) {
                Some(digest) if !file.has_text() => (*digest).to_owned(),
                Some(_) | None => file.sha256().to_owned(),
            },
            owners: owners(path),
        };
        self.sources = sources.into_par_iter().map(info).collect();
    }
}
