//! `palisade baseline`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use palisade_engine::BaselineFile;
use palisade_report::Report;

use crate::args::{BaselineAction, BaselineArgs, CheckArgs, Cli};
use crate::output;
use crate::run::{self, Run};

/// What the file is called where nobody says otherwise.
pub const FILE_NAME: &str = "palisade-baseline.json";

/// Writes or prunes a baseline.
pub fn run(cli: &Cli, args: &BaselineArgs) -> anyhow::Result<ExitCode> {
    match &args.action {
        BaselineAction::Write(args) => write(cli, args),
        BaselineAction::Prune(args) => prune(cli, args),
    }
}

fn prepared(args: &CheckArgs) -> anyhow::Result<Run> {
    if args.against.is_some() {
        bail!("a baseline holds the findings of today: --against has no place here");
    }
    if args.only_changed {
        bail!("a baseline holds the findings of all that is judged: --only-changed has no place here");
    }
    let mut run = Run::new(args)?;
    run.baseline.get_or_insert_with(|| FILE_NAME.into());
    Ok(run)
}

fn write(cli: &Cli, args: &CheckArgs) -> anyhow::Result<ExitCode> {
    let mut run = prepared(args)?;
    let file = run.baseline.take().unwrap_or_else(|| FILE_NAME.into());
    let report = run.report(cli.quiet)?;
    refuse_incomplete(&report)?;
    let baseline = BaselineFile::of(&report.findings, run::folder(&file));
    save(&file, &baseline)?;
    output::print(&format!("wrote {} with {}\n", file.display(), output::count(baseline.len(), "finding")))?;
    Ok(ExitCode::SUCCESS)
}

fn prune(cli: &Cli, args: &CheckArgs) -> anyhow::Result<ExitCode> {
    let run = prepared(args)?;
    let file = run.baseline.clone().unwrap_or_else(|| FILE_NAME.into());
    let before = run::read_baseline(&file)?.len();
    let (report, still) = run.compare(cli.quiet)?;
    refuse_incomplete(&report)?;
    let still = still.context("there is nothing to prune")?;
    save(&file, &still)?;
    output::print(&format!("took {} of {before} findings out of {}\n", before - still.len(), file.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// What was not seen would be missing from the file.
fn refuse_incomplete(report: &Report) -> anyhow::Result<()> {
    match report.errors.iter().find(|error| !error.is_accepted) {
        None => Ok(()),
        Some(error) => bail!(
            "the run is incomplete ({}): a baseline of it would not be one of all; palisade check shows what is broken",
            error.summary
        ),
    }
}

fn save(file: &Path, baseline: &BaselineFile) -> anyhow::Result<()> {
    output::write_file(file, baseline.text().as_bytes()).context("the baseline was not written")
}
