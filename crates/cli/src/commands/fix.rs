//! `palisade fix`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use palisade_engine::fix::{Fixed, FixedFile};
use palisade_report::{Finding, Report};
use similar::TextDiff;

use crate::args::{CheckArgs, Cli, JudgeArgs};
use crate::git::Repository;
use crate::output;
use crate::run::Run;

/// Exit status of `--dry-run` where there is something to write.
const SOMETHING_TO_WRITE: u8 = 1;

/// Exit status of an analysis that is broken.
const BROKEN: u8 = 3;

/// How many changed files are named where the working tree is not clean.
const NAMED: usize = 10;

/// Where Terraform puts modules that it fetched.
const INSTALLED: &str = ".terraform";

/// `palisade fix`.
#[derive(Debug, Clone, Default, Args)]
pub struct FixArgs {
    /// Write nothing: print a unified diff, and exit with 1 where it is not empty
    #[arg(long)]
    pub dry_run: bool,
    /// Write although the working tree has changes that are not committed
    #[arg(long)]
    pub allow_dirty: bool,
    /// Write although no version control keeps what was there
    #[arg(long)]
    pub allow_no_vcs: bool,
    /// What is judged, and how.
    #[command(flatten)]
    pub judge: JudgeArgs,
}

/// Repairs what can be repaired.
pub fn run(cli: &Cli, args: &FixArgs) -> anyhow::Result<ExitCode> {
    if args.judge.paths.iter().any(|path| path.as_os_str() == "-") {
        bail!("what comes on standard input cannot be written: name files or directories");
    }
    let start = args.judge.paths.first().map_or(Path::new("."), PathBuf::as_path);
    let repository = Repository::find(start).ok();
    if !args.dry_run {
        refuse_lost_work(args, repository.as_ref())?;
    }
    let tree = Tree::of(args, repository.as_ref());
    let run = Run::new(&CheckArgs::from(args.judge.clone()))?;
    let fixed = run.engine.fix(&run.input, &|path| tree.may_write(path))?;
    if args.dry_run {
        output::print(&diff(&fixed.files))?;
        if !cli.quiet {
            eprint!("{}", summary(&fixed, true));
        }
    } else {
        write(&fixed.files)?;
        output::print(&summary(&fixed, false))?;
    }
    let is_broken = has_errors(&fixed.report);
    Ok(match (is_broken, args.dry_run && !fixed.files.is_empty()) {
        (true, _) => ExitCode::from(BROKEN),
        (false, true) => ExitCode::from(SOMETHING_TO_WRITE),
        (false, false) => ExitCode::SUCCESS,
    })
}

fn has_errors(report: &Report) -> bool {
    report.errors.iter().any(|error| !error.is_accepted)
}

/// Refuses to write where git could not bring back what was there.
fn refuse_lost_work(args: &FixArgs, repository: Option<&Repository>) -> anyhow::Result<()> {
    let Some(repository) = repository else {
        if args.allow_no_vcs {
            return Ok(());
        }
        bail!("no git repository keeps what would be changed: --dry-run shows it, --allow-no-vcs writes all the same");
    };
    if args.allow_dirty {
        return Ok(());
    }
    let changed = repository.changed()?;
    if changed.is_empty() {
        return Ok(());
    }
    let names = changed.iter().take(NAMED).map(|path| format!("\n  {path}")).collect::<String>();
    let more = changed.len().saturating_sub(NAMED);
    let more = if more > 0 { format!("\n  and {more} more") } else { String::new() };
    bail!(
        "the working tree has changes that are not committed: commit or stash them, so that what fix writes stands \
         apart, or write all the same with --allow-dirty{names}{more}"
    )
}

/// The files that may be written.
struct Tree {
    tops: Vec<PathBuf>,
}

impl Tree {
    /// Those of the repository; without one, those below what was named.
    fn of(args: &FixArgs, repository: Option<&Repository>) -> Self {
        let named = || args.judge.paths.iter().filter_map(|path| path.canonicalize().ok()).collect::<Vec<_>>();
        let here = || std::env::current_dir().and_then(|cwd| cwd.canonicalize()).into_iter().collect();
        let tops = match repository {
            Some(repository) => vec![repository.top.clone()],
            None if args.judge.paths.is_empty() => here(),
            None => named(),
        };
        Tree { tops }
    }

    fn may_write(&self, path: &Path) -> Result<(), String> {
        let shown = path.display();
        if path.components().any(|part| part.as_os_str() == INSTALLED) {
            return Err(format!("{shown} is an installed module: change it where it comes from"));
        }
        let real = path.canonicalize().map_err(|error| format!("{shown} cannot be read: {error}"))?;
        if !self.tops.iter().any(|top| real.starts_with(top)) {
            let place = real.display();
            return Err(format!("{shown} leads out of the tree that is fixed, to {place}: run fix there"));
        }
        let is_read_only = std::fs::metadata(&real).is_ok_and(|meta| meta.permissions().readonly());
        if is_read_only { Err(format!("{shown} is read-only")) } else { Ok(()) }
    }
}

/// Writes all files, each whole or not at all.
fn write(files: &[FixedFile]) -> anyhow::Result<()> {
    for file in files {
        let now = std::fs::read(&file.path).with_context(|| format!("cannot read {}", file.path.display()))?;
        if now != file.before.text().as_bytes() {
            bail!("{} changed while it was judged: nothing was written, run fix again", file.path.display());
        }
    }
    for file in files {
        let real = file.path.canonicalize().with_context(|| format!("cannot find {}", file.path.display()))?;
        output::rewrite_file(&real, file.after.as_bytes())?;
    }
    Ok(())
}

fn diff(files: &[FixedFile]) -> String {
    let mut out = String::new();
    for file in files {
        let name = file.before.path();
        let lines = TextDiff::from_lines(file.before.text(), file.after.as_str());
        let _ = write!(out, "{}", lines.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")));
    }
    out
}

/// What was done, and what was not and why.
fn summary(fixed: &Fixed, is_dry: bool) -> String {
    let Fixed { files, repaired, left, without_repair, .. } = fixed;
    let done = if is_dry { "would fix" } else { "fixed" };
    let mut out = match repaired.len() {
        0 => format!("{done} nothing\n"),
        number => format!("{done} {} in {}\n", output::count(number, "finding"), output::count(files.len(), "file")),
    };
    let mut by_file: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for finding in repaired {
        *by_file.entry(finding.location.path()).or_default().entry(&finding.policy.id).or_default() += 1;
    }
    for (file, policies) in by_file {
        let _ = writeln!(out, "  {file}");
        for (policy, times) in policies {
            let times = if times > 1 { format!(" ({times})") } else { String::new() };
            let _ = writeln!(out, "    {policy}{times}");
        }
    }
    if !left.is_empty() {
        let _ = writeln!(out, "left {}, although the policy offers a repair", output::count(left.len(), "finding"));
    }
    let mut by_reason: BTreeMap<(&str, &str), Vec<&Finding>> = BTreeMap::new();
    for one in left {
        by_reason.entry((&one.finding.policy.id, &one.reason)).or_default().push(&one.finding);
    }
    for ((policy, reason), findings) in by_reason {
        let _ = writeln!(out, "  {policy}: {reason}");
        for finding in findings {
            let _ = writeln!(
                out,
                "    {}:{} {}",
                finding.location.path(),
                finding.location.start().line,
                finding.address()
            );
        }
    }
    if *without_repair > 0 {
        let are = if *without_repair == 1 { "is" } else { "are" };
        let _ = writeln!(
            out,
            "{} {are} of policies that offer no repair: palisade check shows what to write",
            output::count(*without_repair, "finding")
        );
    }
    if has_errors(&fixed.report) {
        out.push_str("the run is incomplete: palisade check shows what is broken\n");
    }
    out
}
