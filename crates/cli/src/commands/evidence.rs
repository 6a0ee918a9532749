//! `palisade evidence`.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow, bail};
use palisade_report::evidence::{Evidence, HashedFile, Period, STATEMENT, SUMS};
use palisade_report::{Report, Verdict};
use palisade_source::sha256;

use crate::args::{CheckArgs, Cli, EvidenceArgs, JudgeArgs};
use crate::record::{self, Checkout};
use crate::run::{Run, start};
use crate::{output, period};

/// Checks and writes the folder.
pub fn run(cli: &Cli, args: &EvidenceArgs) -> anyhow::Result<ExitCode> {
    refuse_there(&args.out)?;
    if args.judge.paths.iter().any(|path| path.as_os_str() == "-") {
        bail!("evidence names the files that were judged: what comes on standard input is none");
    }
    let moment = moment(args.judge.today.as_deref(), std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())?;
    let judge = JudgeArgs { today: Some(moment[..10].to_owned()), ..args.judge.clone() };
    let check = CheckArgs::from(judge);
    let checkout = Checkout::at(start(&check));
    let run = Run::new(&check)?;
    let mut report = run.report(cli.quiet)?;
    record::note(&run, &mut report, checkout.as_ref(), &check);
    let period = match (&args.period, &args.runs) {
        (Some(text), Some(runs)) => Some(period::of(text, runs, args.branch.as_deref(), &check)?),
        (Some(_) | None, _) => None,
    };
    let files = hashed(&run, &report, &check)?;
    let evidence = Evidence { report: &report, files, moment, period };
    let names = write(&args.out, &evidence)?;
    output::print(&said(&args.out, &evidence, names))?;
    let is_incomplete = report.record.as_ref().is_some_and(|record| record.verdict == Verdict::Incomplete);
    Ok(if is_incomplete { ExitCode::from(3) } else { ExitCode::SUCCESS })
}

/// When the evidence is of, as `2027-03-01T00:00:00Z`: `SOURCE_DATE_EPOCH`, else the start of the day.
fn moment(today: Option<&str>, epoch: Option<&str>) -> anyhow::Result<String> {
    let day = |text: &str| {
        let date: Result<jiff::civil::Date, _> = text.parse();
        date.map_err(|_| anyhow!("--today {text:?} is no date: write it as 2027-03-01"))
    };
    match (today, epoch.filter(|text| !text.is_empty())) {
        (Some(text), _) => Ok(format!("{}T00:00:00Z", day(text)?)),
        (None, Some(text)) => {
            let seconds = text.parse().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            let moment = seconds.filter(|moment| moment.as_second() >= 0).ok_or_else(|| {
                anyhow!("SOURCE_DATE_EPOCH {text:?} is no time: it is the seconds since 1970, as date +%s prints them")
            })?;
            Ok(moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
        }
        (None, None) => Ok(format!("{}T00:00:00Z", crate::today())),
    }
}

/// A folder that is there may hold other evidence: it is not added to.
fn refuse_there(out: &Path) -> anyhow::Result<()> {
    match std::fs::symlink_metadata(out) {
        Ok(_) => bail!("{} is there already: evidence is written once, name another folder", out.display()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).with_context(|| format!("cannot look at {}", out.display())),
    }
}

/// The digests of what the run read. Each file is read again for the bytes that `sha256sum` sees: one that changed
/// since it was judged would be evidence of nothing.
fn hashed(run: &Run, report: &Report, args: &CheckArgs) -> anyhow::Result<Vec<HashedFile>> {
    let judged = report.sources.iter().map(|source| (&*source.file, &*source.sha256));
    let judged = judged.collect::<std::collections::HashMap<_, _>>();
    let mut paths = report.completeness.files_read.iter().cloned().collect::<BTreeSet<_>>();
    paths.extend(report.sources.iter().map(|source| source.file.clone()));
    paths.extend(run.rules.iter().map(|rule| rule.file.clone()));
    paths.extend(args.judge.plan.iter().map(|plan| palisade_engine::display(plan)));
    paths.extend(report.completeness.values_read.iter().cloned());
    let mut files = Vec::new();
    for file in paths {
        let bytes = std::fs::read(&file).with_context(|| format!("cannot read {file} again"))?;
        let digest = sha256(&bytes);
        let is_text = std::str::from_utf8(&bytes).is_ok();
        if judged.get(&*file).is_some_and(|known| is_text && *known != digest) {
            bail!("{file} changed while it was judged: run it again on files that stay");
        }
        files.push(HashedFile { file, sha256: digest });
    }
    Ok(files)
}

/// Writes the folder whole or not at all: beside it first, then renamed.
fn write(out: &Path, evidence: &Evidence<'_>) -> anyhow::Result<usize> {
    let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    let folder = tempfile::Builder::new().prefix(".palisade-evidence-").tempdir_in(parent);
    let folder = folder.with_context(|| format!("cannot write into {}", parent.display()))?;
    let mut digests = Vec::new();
    for (name, print) in evidence.files() {
        let mut text = Vec::new();
        print(evidence, &mut text).with_context(|| format!("cannot write {name}"))?;
        put(folder.path(), name, &text)?;
        digests.push((name.to_owned(), sha256(&text)));
    }
    digests.sort();
    let sums = evidence.sums(&digests);
    put(folder.path(), SUMS, sums.as_bytes())?;
    digests.push((SUMS.to_owned(), sha256(&sums)));
    digests.sort();
    let mut statement = Vec::new();
    evidence.statement(&digests, &mut statement).with_context(|| format!("cannot write {STATEMENT}"))?;
    put(folder.path(), STATEMENT, &statement)?;
    readable(folder.path())?;
    std::fs::rename(folder.path(), out).with_context(|| format!("cannot write {}", out.display()))?;
    // It has another name now: there is nothing left to take away.
    let _: PathBuf = folder.keep();
    Ok(digests.len() + 1)
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let path = folder.join(name);
    let written = std::fs::File::create_new(&path).and_then(|mut file| {
        file.write_all(bytes)?;
        // A full disk may show only here.
        file.sync_all()
    });
    written.with_context(|| format!("cannot write {name}: nothing of the evidence was kept"))
}

/// A temporary folder is its maker's alone; evidence is for others to read.
#[cfg(unix)]
fn readable(folder: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(folder, permissions).with_context(|| format!("cannot write {}", folder.display()))
}

#[cfg(not(unix))]
fn readable(_: &Path) -> anyhow::Result<()> {
    Ok(())
}

/// What was written, and what to look at first.
fn said(out: &Path, evidence: &Evidence<'_>, names: usize) -> String {
    let controls = palisade_report::evidence::controls(evidence.report);
    let verdict = evidence.report.record.as_ref().map_or("", |record| record.verdict.name());
    let mut text = format!("wrote {} with {names} files\nrun: {verdict}\n", out.display());
    for standing in palisade_report::evidence::ControlStanding::ALL {
        let count = controls.iter().filter(|control| control.standing == standing).count();
        if count > 0 {
            text += &format!("controls {}: {count}\n", standing.name());
        }
    }
    if let Some(period) = &evidence.period {
        text += &of_period(period);
    }
    text + &format!("next: (cd {} && sha256sum --check {SUMS})\n", out.display())
}

fn of_period(period: &Period) -> String {
    let Period { from, to, branch, merges, unreadable, .. } = period;
    let mut text = format!("merges to {branch} from {from} to {to}: {}\n", merges.len());
    text += &format!("merges without a run: {}\n", period.without_run());
    text += &format!("changes that weaken the rules: {}\n", period.weakened());
    if !unreadable.is_empty() {
        text += &format!("records that cannot be read: {}\n", unreadable.len());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moment_is_what_was_said() {
        let at = |today, epoch| moment(today, epoch).map_err(|error| error.to_string());
        assert_eq!(at(None, Some("1790000000")).as_deref(), Ok("2026-09-21T14:13:20Z"));
        assert_eq!(at(Some("2027-03-01"), Some("1790000000")).as_deref(), Ok("2027-03-01T00:00:00Z"));
        for wrong in ["soon", "-5", "99999999999999999", "1.5"] {
            assert!(at(None, Some(wrong)).unwrap_err().contains("seconds since 1970"), "{wrong}");
        }
        assert!(at(Some("tomorrow"), None).unwrap_err().contains("2027-03-01"));
    }
}
