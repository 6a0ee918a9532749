//! What happened to a protected branch in a period: every merge with its run, and what it did to the rules.

use std::io::{self, Write};

use serde::Serialize;

use super::csv;
use crate::record::Verdict;

/// A period of a branch. Days as `2027-03-01`, both included, in UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Period {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The branch.
    pub branch: String,
    /// The commit that it ended at.
    pub head: String,
    /// Every commit of its first-parent history in the period, the oldest first: the population.
    pub merges: Vec<Merge>,
    /// Records of runs on no commit of the period.
    pub other_records: Vec<String>,
    /// Records that cannot be read: what they may have said is missing above.
    pub unreadable: Vec<Unreadable>,
}

/// A commit of the branch's first-parent history: a merge, a squashed change or a push.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Merge {
    /// Its full id.
    pub commit: String,
    /// When it was committed, as `2027-03-01T09:00:00Z`.
    pub at: String,
    /// Who wrote it: `name <address>`.
    pub author: String,
    /// Who committed it.
    pub committer: String,
    /// The first line of its message.
    pub subject: String,
    /// The runs on its content; none means that nobody checked it.
    pub runs: Vec<MergeRun>,
    /// What it did to the rules.
    pub weakened: Vec<RuleChange>,
}

/// A run on a merge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MergeRun {
    /// The record's file.
    pub record: String,
    /// `commit` where it was on that commit, `tree` where on another one with the same content.
    pub by: &'static str,
    /// How it ended.
    pub verdict: Verdict,
    /// The SHA-256 of the rules.
    pub policy_set: String,
    /// Whether what was judged differs from the commit; then it says nothing of it.
    pub modified: bool,
    /// The findings that were accepted.
    pub waivers: Vec<UsedWaiver>,
}

/// A finding that was accepted in a run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct UsedWaiver {
    /// The policy.
    pub policy: String,
    /// The resource, or the file.
    pub resource: String,
    /// Why.
    pub reason: String,
}

/// A change of the rules that lets more pass.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RuleChange {
    /// The kind of change: the id of a policy about palisade's own files.
    pub kind: String,
    /// What changed.
    pub message: String,
    /// Where.
    pub place: String,
}

/// A record that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Unreadable {
    /// Its file.
    pub record: String,
    /// Why.
    pub why: String,
}

/// What stands in place of a verdict where there is none.
const NO_RUN: &str = "NO RUN";

impl Merge {
    /// The worst verdict of its runs; none where nothing was run on just its content.
    pub fn verdict(&self) -> Option<Verdict> {
        self.runs.iter().filter(|run| !run.modified).map(|run| run.verdict).max()
    }
}

impl Period {
    /// How many merges nobody checked.
    pub fn without_run(&self) -> usize {
        self.merges.iter().filter(|merge| merge.verdict().is_none()).count()
    }

    /// How many changes let more pass.
    pub fn weakened(&self) -> usize {
        self.merges.iter().map(|merge| merge.weakened.len()).sum()
    }
}

/// A row for each run, and one for each merge without any.
pub(super) fn write_merges(period: &Period, out: &mut dyn Write) -> io::Result<()> {
    let head = [
        "commit",
        "at",
        "author",
        "committer",
        "subject",
        "verdict",
        "record",
        "by",
        "policy set",
        "waivers used",
        "rules weakened",
    ];
    csv::row(&head, out)?;
    for merge in &period.merges {
        let start = [&merge.commit, &merge.at, &merge.author, &merge.committer, &merge.subject];
        let weakened = merge.weakened.len().to_string();
        let write = |rest: [&str; 5], out: &mut dyn Write| {
            let fields = start.iter().map(|text| text.as_str()).chain(rest).chain([&*weakened]).collect::<Vec<_>>();
            csv::row(&fields, out)
        };
        if merge.runs.is_empty() {
            write([NO_RUN, "", "", "", ""], out)?;
        }
        for run in &merge.runs {
            let verdict = if run.modified { "NO RUN (files differed from the commit)" } else { run.verdict.name() };
            write([verdict, &run.record, run.by, &run.policy_set, &run.waivers.len().to_string()], out)?;
        }
    }
    Ok(())
}

pub(super) fn write_changes(period: &Period, out: &mut dyn Write) -> io::Result<()> {
    csv::row(&["commit", "at", "author", "committer", "kind", "change", "place"], out)?;
    for merge in &period.merges {
        for change in &merge.weakened {
            let fields = [
                &merge.commit,
                &merge.at,
                &merge.author,
                &merge.committer,
                &change.kind,
                &change.message,
                &change.place,
            ];
            csv::row(&fields, out)?;
        }
    }
    Ok(())
}
