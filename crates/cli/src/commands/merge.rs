//! `palisade merge`.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use palisade_engine::ExitStatus;
use palisade_policy::Meta;
use palisade_report::json::{self, Around, Written};
use palisade_report::{FailsOn, Grouping, Record, Report, Verdict};

use super::check::{targets, write};
use crate::args::{Cli, MergeArgs};
use crate::record::Teams;
use crate::{provenance, setup};

/// Merges reports and writes the one that they make.
pub fn run(cli: &Cli, args: &MergeArgs) -> anyhow::Result<ExitCode> {
    let targets = targets(&args.formats)?;
    let files = args.reports.iter().map(|path| files(path)).collect::<anyhow::Result<Vec<_>>>()?;
    let written = files.iter().flatten().map(|path| read(path)).collect::<anyhow::Result<Vec<_>>>()?;
    let mut report = json::merge(written, &Here::new())?;
    if let Some(file) = &args.codeowners {
        let teams = Teams::read(file)?;
        report.sources.iter_mut().for_each(|source| source.owners = teams.of_path(&source.file));
    }
    if !args.by.is_empty() {
        report.groups.clone_from(&args.by);
    } else if !report.merged.is_empty() {
        report.groups = Grouping::ALL.to_vec();
    }
    judge(args.fail_on.as_deref(), &mut report)?;
    provenance::add(&mut report, targets.iter().map(|target| target.format), provenance::here)?;
    // What is checked out here says nothing of reports of another commit.
    let repository = report.record.as_ref().and_then(|record| record.repository.as_ref());
    let commit = repository.map(|repository| repository.commit.clone());
    report.checkout = report.checkout.take().filter(|checkout| commit.as_ref() == Some(&checkout.revision));
    write(cli, args.max_findings, &targets, &report)?;
    let verdict = report.record.as_ref().map_or(Verdict::Incomplete, |record| record.verdict);
    let status = match verdict {
        Verdict::Pass => ExitStatus::Clean,
        Verdict::Fail => ExitStatus::Findings,
        Verdict::Incomplete => ExitStatus::Incomplete,
    };
    Ok(ExitCode::from(if args.exit_zero { ExitStatus::Clean } else { status } as u8))
}

/// The verdict where the command line says what fails; else each run's own counts.
fn judge(least: Option<&str>, report: &mut Report) -> anyhow::Result<()> {
    let Some(text) = least else { return Ok(()) };
    let severity = if text == "never" { None } else { Some(setup::severity(text).context("--fail-on")?) };
    if let Some(record) = report.record.take() {
        let fails_on = FailsOn { severity, ..record.fails_on };
        report.record = Some(Record { fails_on, verdict: fails_on.verdict(report), ..record });
    }
    Ok(())
}

/// A report, or the reports that lie in a folder.
fn files(path: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let cannot = || format!("cannot read {}", path.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path).with_context(cannot)? {
        let file = entry.with_context(cannot)?.path();
        if file.extension() == Some(OsStr::new("json")) {
            found.push(file);
        }
    }
    ensure!(!found.is_empty(), "{} holds no report: no file ends in .json", path.display());
    found.sort();
    Ok(found)
}

/// Reads a report.
pub fn read(path: &Path) -> anyhow::Result<Written> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(Written::parse(&path.display().to_string(), &bytes)?)
}

/// This palisade's policies and the files below the current directory.
pub struct Here {
    policies: HashMap<String, Arc<Meta>>,
}

impl Here {
    /// With the policies that come with palisade.
    pub fn new() -> Self {
        let all = setup::built_in().into_iter().flat_map(|group| group.policies());
        Self { policies: all.map(|meta| (meta.id.to_string(), meta)).collect() }
    }
}

impl Around for Here {
    fn policy(&self, id: &str) -> Option<Arc<Meta>> {
        self.policies.get(id).cloned()
    }

    fn text(&self, path: &str) -> Option<String> {
        // A report may name anything: a device or a pipe is no file to show.
        let is_file = std::fs::metadata(path).is_ok_and(|meta| meta.is_file());
        if is_file { std::fs::read_to_string(path).ok() } else { None }
    }
}
