//! `palisade test`.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use palisade_rego::{RegoGroup, RegoOptions, TestOptions, TestOutcome, TestReport};

use crate::args::{ListFormat, TestArgs};
use crate::output;

/// Exit status where a policy file is broken: what it would have said is not known.
const BROKEN: u8 = 3;

/// Runs the tests of policies.
pub fn run(args: &TestArgs) -> anyhow::Result<ExitCode> {
    let (modules, data) = crate::rego::read(&args.paths)?;
    if modules.is_empty() {
        bail!(
            "no policy in Rego was found in {}",
            args.paths.iter().map(|p| p.display().to_string()).collect::<Vec<_>>().join(", ")
        );
    }
    let (group, errors) = RegoGroup::load(&modules, &data, &RegoOptions::default());
    for error in &errors {
        eprintln!("error: {error}");
    }
    let run = args.run.as_deref().map(regex::Regex::new).transpose().context("--run")?;
    let report = group.test(&TestOptions { run, ..TestOptions::default() });
    match args.format {
        ListFormat::Json => output::print(&(serde_json::to_string_pretty(&report)? + "\n"))?,
        ListFormat::Human => output::print(&text(&report))?,
    }
    if !errors.is_empty() {
        return Ok(ExitCode::from(BROKEN));
    }
    Ok(if report.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
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
