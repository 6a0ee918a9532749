//! `palisade test`.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use palisade_engine::Revision;
use palisade_kubernetes::Recognition;
use palisade_rego::{
    DataFile, GatekeeperOptions, RegoGroup, RegoOptions, TestOptions, TestOutcome, TestReport, Version, run_suites,
};
use palisade_source::SourceFile;

use crate::args::{ListFormat, TestArgs};
use crate::output;
use crate::rego::Files;

/// Exit status where a policy file is broken: what it would have said is not known.
const BROKEN: u8 = 3;

/// Runs the tests of policies.
pub fn run(args: &TestArgs) -> anyhow::Result<ExitCode> {
    let Files { modules, beside, .. } = crate::rego::read(&args.paths, &Revision::now())?;
    let (manifests, data): (Vec<_>, Vec<_>) = beside.into_iter().partition(is_manifest);
    let manifests = manifests.into_iter().map(|beside| beside.file).collect::<Vec<_>>();
    let run = args.run.as_deref().map(regex::Regex::new).transpose().context("--run")?;
    let options = TestOptions { run, ..TestOptions::default() };
    let version = if args.v0_compatible { Version::V0 } else { Version::V1 };
    let (group, errors) = RegoGroup::load(&modules, &data, &RegoOptions { version, ..RegoOptions::default() });
    let mut report = group.test(&options);
    report.append(run_suites(&manifests, &suite_file, &options, GatekeeperOptions::default()));
    if modules.is_empty() && report.tests.is_empty() {
        let names = args.paths.iter().map(|p| p.display().to_string()).collect::<Vec<_>>().join(", ");
        bail!("no test of a policy was found in {names}: neither a module in Rego nor a suite of gator");
    }
    for error in &errors {
        eprintln!("error: {error}");
    }
    match args.format {
        ListFormat::Json => output::print(&(serde_json::to_string_pretty(&report)? + "\n"))?,
        ListFormat::Human => output::print(&text(&report))?,
    }
    if !errors.is_empty() {
        return Ok(ExitCode::from(BROKEN));
    }
    Ok(if report.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether a file beside the modules holds Kubernetes objects: a suite and what it names, no data.
fn is_manifest(beside: &DataFile) -> bool {
    palisade_kubernetes::recognise(&beside.file, |_| false) == Recognition::Manifest
}

/// A file that a suite names.
fn suite_file(path: &str) -> Result<SourceFile, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
    SourceFile::from_bytes(path, bytes).map_err(|error| format!("{path}: {error}"))
}

fn text(report: &TestReport) -> String {
    let mut out = String::new();
    for test in &report.tests {
        let word = match test.outcome {
            TestOutcome::Passed => continue,
            TestOutcome::Failed => "failed",
            TestOutcome::Errored => "error",
            TestOutcome::Skipped => "skipped",
        };
        let _ = writeln!(out, "{word:<8} {}:{}  {}.{}", test.file, test.line, test.package, test.name);
        for line in test.message.iter().flat_map(|message| message.lines()) {
            let _ = writeln!(out, "         {line}");
        }
    }
    let TestReport { passed, failed, errored, skipped, .. } = report;
    let _ = writeln!(out, "{passed} passed, {failed} failed, {errored} errors, {skipped} skipped");
    out
}
