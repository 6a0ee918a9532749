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

use crate::args::{TestArgs, TestFormat};
use crate::examples::Policies;
use crate::junit::junit;
use crate::output;
use crate::rego::{Files, excerpt};

/// Exit status where a policy file is broken: what it would have said is not known.
const BROKEN: u8 = 3;

/// Runs the tests of policies.
pub fn run(args: &TestArgs) -> anyhow::Result<ExitCode> {
    let Files { modules, beside, pages, .. } = crate::rego::read(&args.paths, &Revision::now())?;
    let (manifests, data): (Vec<_>, Vec<_>) = beside.into_iter().partition(is_manifest);
    let manifests = manifests.into_iter().map(|beside| beside.file).collect::<Vec<_>>();
    let run = args.run.as_deref().map(regex::Regex::new).transpose().context("--run")?;
    let options = TestOptions { run, coverage: args.coverage };
    let version = if args.v0_compatible { Version::V0 } else { Version::V1 };
    let (group, errors) =
        RegoGroup::load(&modules, &data, &RegoOptions { version, tests: true, ..RegoOptions::default() });
    let mut report = group.test(&options);
    report.append(run_suites(&manifests, &suite_file, &options, GatekeeperOptions::default()));
    let policies = Policies { modules: &modules, data: &data, version };
    for case in pages.iter().flat_map(|page| policies.examples(page, options.run.as_ref())) {
        report.push(case);
    }
    report.sort();
    if modules.is_empty() && report.tests.is_empty() {
        let names = args.paths.iter().map(|p| p.display().to_string()).collect::<Vec<_>>().join(", ");
        bail!("no test of a policy was found in {names}: neither a module in Rego nor a suite of gator");
    }
    if args.unknowns {
        report.unknowns = group.unknowns();
    }
    if args.strict {
        report.strict = group.lints();
    }
    for error in &errors {
        eprintln!("error: {error}");
        if let Some((file, span)) = excerpt(error, &modules) {
            let line = file.slice(file.lines().line_span(file.text(), error.line));
            let column = error.column.saturating_sub(1) as usize;
            let before = line.chars().take(column).map(|c| if c == '\t' { '\t' } else { ' ' }).collect::<String>();
            let marks = "^".repeat(file.slice(span).trim_end().chars().count().max(1));
            let number = error.line.to_string();
            eprintln!("{number} | {line}\n{:width$} | {before}{marks}", "", width = number.len());
        }
    }
    match args.format {
        TestFormat::Json => output::print(&(serde_json::to_string_pretty(&report)? + "\n"))?,
        TestFormat::Junit => output::print(&junit(&report)?)?,
        TestFormat::Human => output::print(&text(&report, args.unknowns))?,
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

fn text(report: &TestReport, with_unknowns: bool) -> String {
    let mut out = String::new();
    for test in &report.tests {
        let word = match test.outcome {
            TestOutcome::Passed => continue,
            TestOutcome::Failed => "failed",
            TestOutcome::Errored => "error",
            TestOutcome::Skipped => "skipped",
        };
        let _ = writeln!(out, "{word:<8} {}:{}  {}.{}", test.file, test.line, test.package, test.name);
        let prints = test.prints.iter().map(|print| format!("printed: {print}"));
        for line in test.message.iter().flat_map(|message| message.lines()).map(str::to_owned).chain(prints) {
            let _ = writeln!(out, "         {line}");
        }
    }
    for lint in &report.strict {
        let _ = writeln!(out, "strict   {}:{}:{}  {}", lint.file, lint.line, lint.column, lint.message);
    }
    if with_unknowns {
        unknowns(report, &mut out);
    }
    if let Some(coverage) = &report.coverage {
        for file in &coverage.files {
            let _ = write!(out, "coverage {:>5.1} %  {}", file.percent(), file.file);
            let _ = writeln!(out, "{}", missing(&file.not_covered));
        }
        let _ = writeln!(out, "coverage {:>5.1} %  of all lines", coverage.percent());
    }
    let TestReport { passed, failed, errored, skipped, .. } = report;
    let _ = writeln!(out, "{passed} passed, {failed} failed, {errored} errors, {skipped} skipped");
    out
}

fn unknowns(report: &TestReport, out: &mut String) {
    if report.unknowns.is_empty() {
        let _ = writeln!(out, "unknowns no policy judges resources: other contracts have no unknown values");
    }
    for one in &report.unknowns {
        let kinds = if one.kinds.is_empty() { "any kind".to_owned() } else { one.kinds.join(", ") };
        let _ = writeln!(out, "unknowns {}  {kinds}", one.policy);
        let reads = if one.reads_anything { "any attribute".to_owned() } else { one.reads.join(", ") };
        let _ = writeln!(out, "         hangs on {reads}; {} values are tried for what is not known", one.values);
    }
}

/// Lines as ranges: `, not lines 3-5, 9`.
fn missing(lines: &[u32]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for &line in lines {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == line => *last = line,
            Some(_) | None => ranges.push((line, line)),
        }
    }
    let texts =
        ranges.iter().map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") });
    let texts = texts.collect::<Vec<_>>().join(", ");
    if texts.is_empty() { texts } else { format!(", not lines {texts}") }
}
