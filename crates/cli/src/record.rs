//! What makes a report a record of its run: the repository, the rules and how it ended.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use palisade_engine::{OWNERS_FILES, Owners, Revision, display};
use palisade_report::{Record, Report, Repository as Recorded, RuleFile, RuleRole, page_digest};
use palisade_source::{sha256, sha256_of};

use crate::args::CheckArgs;
use crate::config::Loaded;
use crate::git::{Head, Repository};
use crate::run::{Run, start};
use crate::{provenance, rego, waivers};

/// Where rules lie, each with what it is.
pub fn rule_files(args: &CheckArgs, loaded: &Loaded, start: &Path, at: &Revision) -> anyhow::Result<Vec<RuleFile>> {
    let mut paths = loaded.files.iter().map(|file| (RuleRole::Configuration, file.clone())).collect::<Vec<_>>();
    if !args.judge.config.no_config {
        paths.extend(waivers::locate(loaded, start, at).map(|file| (RuleRole::Waivers, file)));
    }
    let configured = loaded.config.run.baseline.as_deref().map(|file| loaded.resolve(file));
    let baseline = args.baseline.clone().or(configured).filter(|file| at.is_file(file));
    paths.extend(baseline.map(|file| (RuleRole::Baseline, file)));
    let own = rego::files(&args.judge.selection.policies, &args.judge.rego, Some(loaded), at)?;
    paths.extend(own.into_iter().map(|file| (RuleRole::Policy, file)));
    let rule = |(role, path): (RuleRole, PathBuf)| {
        let bytes = at.read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(RuleFile { role, file: display(&path), sha256: sha256(bytes) })
    };
    let mut rules = paths.into_iter().map(rule).collect::<anyhow::Result<Vec<_>>>()?;
    rules.sort();
    rules.dedup();
    Ok(rules)
}

/// Makes a report a record of its run.
pub fn note(run: &Run, report: &mut Report, checkout: Option<&Checkout>, args: &CheckArgs) {
    let fails_on = run.exit.fails_on();
    let policy_set = policy_set(run, report);
    if let Some(shard) = &mut report.shard {
        let (input, settings) = (&run.input, run.engine.settings());
        let values = format!("{:?} {:?} {:?}", input.variables, input.workspace, input.only_environments);
        let rules = run.rules.iter().flat_map(|rule| [&*rule.file, &*rule.sha256]);
        let common = [&*shard.input, &policy_set, &settings.today, &values];
        shard.input = sha256_of(common.into_iter().chain(rules));
    }
    let repository = checkout.map(|checkout| checkout.recorded(report, args.judge.plan.as_deref()));
    report.record =
        Some(Record { verdict: fails_on.verdict(report), fails_on, policy_set, rules: run.rules.clone(), repository });
    let teams = checkout.map(|checkout| Teams::of(checkout.top()));
    report.note_sources(|file| teams.as_ref().map(|teams| teams.of_file(file)).unwrap_or_default());
}

/// What names the rules that judged.
fn policy_set(run: &Run, report: &Report) -> String {
    let params = &run.engine.settings().params;
    let policies = report.policies.iter().flat_map(|rule| {
        let params = params.get(&*rule.meta.id).map(ToString::to_string).unwrap_or_default();
        let page = rule.page.clone().unwrap_or_else(|| page_digest(&rule.meta));
        let id = rule.meta.id.to_string();
        [id, rule.severity.name().to_owned(), rule.enforcement.name().to_owned(), page, params]
    });
    let own = run.rules.iter().filter(|rule| rule.role == RuleRole::Policy);
    let own = own.flat_map(|rule| [rule.file.clone(), rule.sha256.clone()]);
    let texts = [report.tool.version.clone()].into_iter().chain(policies).chain(own).collect::<Vec<_>>();
    sha256_of(texts.iter().map(String::as_str))
}

/// What git knows of where the checked files lie.
pub struct Checkout {
    repository: Repository,
    head: Head,
    /// Files that git holds and that are not what it holds.
    changed: Vec<PathBuf>,
    /// Files that it does not hold.
    untracked: HashSet<PathBuf>,
}

/// A question that git is at.
pub struct Asked(std::thread::JoinHandle<Option<Checkout>>);

impl Asked {
    /// What it says; none where there is nothing to say.
    pub fn answer(self) -> Option<Checkout> {
        self.0.join().ok().flatten()
    }
}

impl Checkout {
    /// Asks git about where a check starts.
    pub fn asked(args: &CheckArgs) -> Asked {
        let start = start(args).to_owned();
        Asked(std::thread::spawn(move || Checkout::at(&start)))
    }

    /// Asks git; none where there is no repository, no commit or no git.
    pub fn at(start: &Path) -> Option<Self> {
        let repository = Repository::find(start).ok()?;
        let head = repository.head()?;
        let (changed, untracked) = repository.changes().ok()?;
        Some(Self { repository, head, changed, untracked })
    }

    /// As reports have it. What was judged differs from the commit where a file does that git holds, or one was read
    /// that it does not hold.
    pub fn recorded(&self, report: &Report, plan: Option<&Path>) -> Recorded {
        let resolved = |path: &Path| path.canonicalize().ok();
        let plan = plan.and_then(resolved);
        let mut read = report.completeness.files_read.iter().filter_map(|path| resolved(Path::new(path)));
        let is_read_beside = !self.untracked.is_empty()
            && read.any(|path| Some(&path) != plan.as_ref() && self.untracked.contains(&path));
        Recorded {
            name: self.head.name(),
            commit: self.head.commit.clone(),
            tree: self.head.tree.clone(),
            modified: !self.changed.is_empty() || is_read_beside,
        }
    }

    /// As links lead to it.
    pub fn shown(&self) -> Option<palisade_report::Checkout> {
        provenance::checkout(&self.repository, &self.head)
    }

    /// The directory that paths in CODEOWNERS are relative to.
    pub fn top(&self) -> &Path {
        &self.repository.top
    }
}

/// Who owns files, by a CODEOWNERS.
pub struct Teams {
    owners: Owners,
    top: PathBuf,
}

impl Teams {
    /// Reads the repository's file; nobody owns anything where there is none.
    pub fn of(top: &Path) -> Self {
        let read = |(path, syntax)| Some((std::fs::read_to_string(top.join(path)).ok()?, syntax));
        let owners = OWNERS_FILES.into_iter().find_map(read).map(|(text, syntax)| Owners::parse(&text, syntax));
        Self { owners: owners.unwrap_or_default(), top: top.to_owned() }
    }

    /// Reads one file, whose paths are relative to where reports were written.
    pub fn read(file: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let folder = file.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
        let syntax = OWNERS_FILES.into_iter().find(|(path, _)| path.starts_with(&format!("{folder}/")));
        Ok(Self { owners: Owners::parse(&text, syntax.and_then(|(_, syntax)| syntax)), top: PathBuf::new() })
    }

    /// The owners of a path as it is written.
    pub fn of_path(&self, path: &str) -> Vec<String> {
        self.owners.of(path)
    }

    /// The owners of a file as reports name it.
    pub fn of_file(&self, shown: &str) -> Vec<String> {
        let absolute = std::path::absolute(shown).ok();
        let real = absolute.as_deref().map(|path| path.canonicalize().unwrap_or_else(|_| path.to_owned()));
        let below = real.as_deref().and_then(|path| path.strip_prefix(&self.top).ok());
        below.map(|path| self.owners.of(&path.to_string_lossy().replace('\\', "/"))).unwrap_or_default()
    }
}
