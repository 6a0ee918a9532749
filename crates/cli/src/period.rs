//! What happened to the protected branch in a period: every merge, the runs on it, and what it did to the rules.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow, ensure};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use palisade_engine::Revision;
use palisade_engine::governance::CONFIGURATION_CHANGED;
use palisade_report::evidence::{Merge, MergeRun, Period, RuleChange, Unreadable, UsedWaiver};
use palisade_report::json::Written;
use palisade_report::{Record, Repository as Recorded};

use crate::args::CheckArgs;
use crate::commands::merge;
use crate::git::{Base, Commit, Repository};
use crate::governance::{self, Change};
use crate::run::start;

/// Where rules may stand: anything else cannot weaken them.
const RULES: [&str; 8] = ["*.toml", "*.rego", "*.hcl", "*.json", "*.yaml", "*.yml", "*.gitignore", "*.ignore"];

/// Accounts for a period of a branch: `text` is `FROM..TO`, both days included.
pub fn of(text: &str, runs: &Path, branch: Option<&str>, args: &CheckArgs) -> anyhow::Result<Period> {
    let (from, to) = days(text)?;
    let repository = Repository::find(start(args)).context("--period accounts for the merges that git knows")?;
    let branch = branch.map_or_else(|| repository.main_branch(), |name| Ok(name.to_owned()))?;
    let history = repository.first_parents(&branch)?;
    let head = history.first().map(|commit| commit.id.clone()).unwrap_or_default();
    let mut population = history.into_iter().filter(|commit| is_in(commit, from, to)).collect::<Vec<_>>();
    // git gives the newest first.
    population.reverse();
    let mut records = Records::read(runs)?;
    let mut rules = Rules { repository: &repository, args, known: None };
    let mut merges = Vec::new();
    for commit in population {
        let weakened = rules.weakened_by(&commit);
        merges.push(Merge {
            at: moment(commit.seconds)?,
            runs: records.of(&commit),
            weakened,
            commit: commit.id,
            author: commit.author,
            committer: commit.committer,
            subject: commit.subject,
        });
    }
    let other_records = records.others(&merges);
    let unreadable = records.unreadable;
    Ok(Period { from: from.to_string(), to: to.to_string(), branch, head, merges, other_records, unreadable })
}

fn days(text: &str) -> anyhow::Result<(Date, Date)> {
    let wrong = || anyhow!("--period {text:?} is no period: write it as 2027-01-01..2027-03-31");
    let (from, to) = text.split_once("..").ok_or_else(wrong)?;
    let (from, to): (Date, Date) = (from.parse().map_err(|_| wrong())?, to.parse().map_err(|_| wrong())?);
    ensure!(from <= to, "--period {text:?} ends before it begins");
    Ok((from, to))
}

fn is_in(commit: &Commit, from: Date, to: Date) -> bool {
    let midnight = |day: Date| day.to_zoned(TimeZone::UTC).map(|at| at.timestamp().as_second());
    let after = to.checked_add(1.day());
    let (Ok(start), Ok(Ok(end))) = (midnight(from), after.map(midnight)) else { return false };
    (start..end).contains(&commit.seconds)
}

fn moment(seconds: i64) -> anyhow::Result<String> {
    let moment = Timestamp::from_second(seconds).context("git log")?;
    Ok(moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// The rules from commit to commit.
struct Rules<'r> {
    repository: &'r Repository,
    args: &'r CheckArgs,
    /// Those of the commit that was asked for last: it is the next one's parent.
    known: Option<(String, Revision)>,
}

impl Rules<'_> {
    /// What a commit does to the rules of its first parent.
    fn weakened_by(&mut self, commit: &Commit) -> Vec<RuleChange> {
        let Some(parent) = &commit.parent else { return Vec::new() };
        let found = self.between(parent, &commit.id);
        let mut changes = found.unwrap_or_else(|error| {
            // What cannot be compared may be anything: it is told, and does not hide the other commits.
            let message = format!("the rules cannot be compared with those of {parent}: {error:#}");
            vec![RuleChange { kind: CONFIGURATION_CHANGED.to_owned(), message, place: String::new() }]
        });
        changes.sort();
        changes
    }

    fn between(&mut self, parent: &str, commit: &str) -> anyhow::Result<Vec<RuleChange>> {
        let then = match self.known.take() {
            Some((id, revision)) if id == parent => revision,
            Some(_) | None => self.revision(parent)?,
        };
        let now = self.revision(commit)?;
        let changes = governance::between(self.args, start(self.args), &then, &now);
        self.known = Some((commit.to_owned(), now));
        Ok(changes?.iter().map(change).collect())
    }

    fn revision(&self, commit: &str) -> anyhow::Result<Revision> {
        let base = Base { name: commit.to_owned(), commit: commit.to_owned() };
        self.repository.revision_of(&base, &RULES)
    }
}

fn change(of: &Change) -> RuleChange {
    let place = format!("{}:{}", of.location.path(), of.location.start().line);
    RuleChange { kind: of.policy.to_owned(), message: of.message.clone(), place }
}

/// The records of a folder.
struct Records {
    /// By commit and by tree, with the index of the run.
    by_commit: HashMap<String, Vec<usize>>,
    by_tree: HashMap<String, Vec<usize>>,
    runs: Vec<MergeRun>,
    /// Runs on no commit that is known.
    nowhere: Vec<String>,
    unreadable: Vec<Unreadable>,
}

impl Records {
    fn read(folder: &Path) -> anyhow::Result<Self> {
        let mut paths = Vec::new();
        list(folder, &mut paths).with_context(|| format!("cannot read {}", folder.display()))?;
        paths.sort();
        let mut records = Records {
            by_commit: HashMap::new(),
            by_tree: HashMap::new(),
            runs: Vec::new(),
            nowhere: Vec::new(),
            unreadable: Vec::new(),
        };
        for path in paths {
            let shown = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            match merge::read(&path) {
                Ok(written) => records.add(shown, &written),
                Err(error) => {
                    let why = format!("{error:#}").replace(&path.display().to_string(), &shown);
                    records.unreadable.push(Unreadable { record: shown, why });
                }
            }
        }
        Ok(records)
    }

    fn add(&mut self, shown: String, written: &Written) {
        if let Some((index, of)) = written.shard() {
            let why = format!("shard {index} of {of}: palisade merge makes the record of the whole run");
            return self.unreadable.push(Unreadable { record: shown, why });
        }
        let Some(Record { verdict, policy_set, repository: Some(repository), .. }) = written.record() else {
            return self.nowhere.push(shown);
        };
        let Recorded { commit, tree, modified, .. } = repository;
        let waiver = |(policy, resource, reason): (&str, &str, &str)| UsedWaiver {
            policy: policy.to_owned(),
            resource: resource.to_owned(),
            reason: reason.to_owned(),
        };
        let mut waivers = written.waived().map(waiver).collect::<Vec<_>>();
        waivers.sort();
        let at = self.runs.len();
        self.by_commit.entry(commit.clone()).or_default().push(at);
        self.by_tree.entry(tree.clone()).or_default().push(at);
        self.runs.push(MergeRun {
            record: shown,
            by: "commit",
            verdict: *verdict,
            policy_set: policy_set.clone(),
            modified: *modified,
            waivers,
        });
    }

    /// The runs on a commit, else those on another one with the same content: what a merge request was checked as
    /// before it became this commit.
    fn of(&self, commit: &Commit) -> Vec<MergeRun> {
        let runs = |all: Option<&Vec<usize>>, by: &'static str| {
            let runs = all.into_iter().flatten().map(|&at| MergeRun { by, ..self.runs[at].clone() });
            runs.collect::<Vec<_>>()
        };
        let own = runs(self.by_commit.get(&commit.id), "commit");
        if own.iter().any(|run| !run.modified) {
            return own;
        }
        let same = runs(self.by_tree.get(&commit.tree), "tree").into_iter();
        let same = same.filter(|run| own.iter().all(|own| own.record != run.record));
        own.iter().cloned().chain(same).collect()
    }

    /// The records that say nothing of any of the merges.
    fn others(&mut self, merges: &[Merge]) -> Vec<String> {
        let used = |record: &String| merges.iter().any(|merge| merge.runs.iter().any(|run| run.record == *record));
        let unused = self.runs.iter().map(|run| run.record.clone()).filter(|record| !used(record));
        let mut others = unused.chain(self.nowhere.drain(..)).collect::<Vec<_>>();
        others.sort();
        others
    }
}

/// The JSON files in a folder and below it.
fn list(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            list(&entry.path(), found)?;
        } else if entry.path().extension() == Some(OsStr::new("json")) {
            found.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_two_days_in_order() {
        assert!(days("2027-01-01..2027-03-31").is_ok());
        for (text, phrase) in [
            ("2027-01-01", "2027-01-01..2027-03-31"),
            ("2027-02-30..2027-03-31", "is no period"),
            ("2027-04-01..2027-03-31", "ends before it begins"),
        ] {
            assert!(days(text).unwrap_err().to_string().contains(phrase), "{text}");
        }
    }

    #[test]
    fn both_days_of_a_period_are_in_it() {
        let (from, to) = days("2027-01-01..2027-01-31").unwrap();
        let is_in = |moment: &str| {
            let seconds = moment.parse::<Timestamp>().unwrap().as_second();
            let text = String::new;
            let commit = Commit {
                id: text(),
                parent: None,
                tree: text(),
                seconds,
                author: text(),
                committer: text(),
                subject: text(),
            };
            super::is_in(&commit, from, to)
        };
        assert!(is_in("2027-01-01T00:00:00Z") && is_in("2027-01-31T23:59:59Z"));
        assert!(!is_in("2026-12-31T23:59:59Z") && !is_in("2027-02-01T00:00:00Z"));
    }
}
