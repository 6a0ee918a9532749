//! `palisade check`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Instant;

use anyhow::{anyhow, bail};
use palisade_engine::nearest;
use palisade_report::{Format, Look, Report};

use crate::args::{CheckArgs, Cli};
use crate::record::{self, Asked, Checkout};
use crate::run::Run;
use crate::{changed, output, provenance, setup};

/// Checks paths and writes the reports.
pub fn run(cli: &Cli, args: &CheckArgs) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let targets = targets(&args.formats)?;
    let least = args.min_severity.as_deref().map(setup::severity).transpose()?;
    let (args, changed) = changed::split(args)?;
    // git answers while the files are judged.
    let checkout = targets.iter().any(Target::is_record).then(|| Checkout::asked(&args));
    let run = Run::new(&args)?;
    let mut report = run.report(cli.quiet)?;
    if let Some(changed) = changed {
        changed.limit(&mut report);
    }
    if let Some(most) = targets.iter().map(|target| shown_fixes(target.format)).max().filter(|&most| most > 0) {
        palisade_engine::fix::offer(&mut report, most);
    }
    report.elapsed = Some(started.elapsed());
    let checkout = checkout.map(Asked::answer);
    let shown = || checkout.as_ref()?.as_ref()?.shown();
    provenance::add(&mut report, targets.iter().map(|target| target.format), shown)?;
    if let Some(least) = least {
        report.findings.retain(|finding| finding.severity >= least);
    }
    if let Some(checkout) = checkout {
        record::note(&run, &mut report, checkout.as_ref(), &args);
    }
    write(cli, args.max_findings, &targets, &report)?;
    let status = ExitCode::from(run.exit.status(&report) as u8);
    // The process ends here. Taking a million findings apart would take longer than leaving them.
    std::mem::forget((run, report));
    Ok(status)
}

/// Up to how many findings that may be repaired a format says what `palisade fix` can write.
fn shown_fixes(format: Format) -> usize {
    // Working edits out for every finding of a large estate would take longer than finding them.
    const MOST: usize = 2_000;
    match format {
        Format::Human | Format::Json | Format::Sarif => MOST,
        Format::SarifGithub
        | Format::Junit
        | Format::Github
        | Format::Gitlab
        | Format::GitlabSast
        | Format::Markdown
        | Format::Html => 0,
    }
}

/// Where a format goes.
pub struct Target {
    /// The format.
    pub format: Format,
    file: Option<PathBuf>,
}

impl Target {
    /// Whether it holds what makes a report a record of its run.
    fn is_record(&self) -> bool {
        !matches!(self.format, Format::Human | Format::Junit | Format::Github)
    }
}

/// Reads FORMAT and FORMAT=FILE.
pub fn targets(formats: &[String]) -> anyhow::Result<Vec<Target>> {
    let mut targets = Vec::new();
    for text in formats {
        let (name, file) = text.split_once('=').map_or((text.as_str(), None), |(n, f)| (n, Some(PathBuf::from(f))));
        let format = Format::from_str(name).map_err(|_| {
            let names = Format::ALL.map(Format::name);
            let hint =
                nearest(name, names.into_iter()).map_or_else(String::new, |near| format!("; did you mean {near}?"));
            anyhow!("{name:?} is no format: {}{hint}", names.join(", "))
        })?;
        targets.push(Target { format, file });
    }
    if targets.iter().filter(|target| target.file.is_none()).count() > 1 {
        bail!("only one format can go to standard output; write the others to files: -o sarif=palisade.sarif");
    }
    if targets.iter().all(|target| target.file.is_some()) {
        targets.insert(0, Target { format: Format::Human, file: None });
    }
    Ok(targets)
}

/// Writes a report in each of the formats.
pub fn write(cli: &Cli, max_findings: usize, targets: &[Target], report: &Report) -> anyhow::Result<()> {
    for target in targets {
        let look = Look {
            color: target.file.is_none() && output::colored(cli.color),
            unicode: output::is_unicode(),
            width: output::width(),
            max_findings: Some(max_findings).filter(|&max| max > 0),
            links: if target.file.is_none() { output::links(cli.color) } else { None },
        };
        let print = |out: &mut dyn std::io::Write| palisade_report::write(report, target.format, &look, out);
        match &target.file {
            Some(file) => output::write_file_with(file, print)?,
            None => print(&mut std::io::stdout().lock())?,
        }
    }
    Ok(())
}
