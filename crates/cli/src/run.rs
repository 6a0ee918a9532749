//! One run of the engine: which rules count, what is checked, and what it is compared with.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::{BaselineFile, Engine, ExitPolicy, Formats, Input, Revision};
use palisade_model::Category;
use palisade_rego::{document_problem, is_document};
use palisade_report::{Compared, Finding, Report, ReportError, RuleFile};

use crate::args::CheckArgs;
use crate::config::{self, Loaded};
use crate::git::{Base, Repository, target_of_ci};
use crate::{governance, progress, record, rego, setup, waivers};

/// All that a check needs.
pub struct Run {
    /// Policies and settings.
    pub engine: Engine,
    /// What is checked.
    pub input: Input,
    /// What decides the exit status.
    pub exit: ExitPolicy,
    /// What of the user's own policies is broken.
    broken: Vec<ReportError>,
    /// The revision that the input is compared with.
    against: Option<Against>,
    /// The file that holds what was there before.
    pub baseline: Option<PathBuf>,
    /// What the change does to the rules.
    changes: Vec<Finding>,
    /// The files that the rules stand in.
    pub rules: Vec<RuleFile>,
}

/// A revision to compare with.
pub struct Against {
    repository: Repository,
    base: Base,
    revision: Arc<Revision>,
    /// The files that git holds, by their paths in the repository.
    tracked: Vec<String>,
    trusts_head: bool,
    /// Whether comments of the change accept its findings.
    trusts_comments: bool,
    /// What to know of the working tree.
    notes: Vec<String>,
}

impl Run {
    /// Reads what decides the run: with `--against` the configuration and the policies of then.
    pub fn new(args: &CheckArgs) -> anyhow::Result<Self> {
        let start = start(args);
        if args.shard.is_some() && args.against.is_some() {
            bail!(
                "--shard does not go with --against: a finding that moved, or was fixed, may be in another part. Compare in a \
                 whole run, which judges twice only what differs; run in parts on the branch that it goes to"
            );
        }
        let against = args.against.as_deref().map(|name| Against::new(name, start, args)).transpose()?;
        let rules = &rules(against.as_ref());
        let loaded = if args.judge.config.no_config {
            Loaded::default()
        } else {
            config::load(args.judge.config.config.as_deref(), start, rules)?
        };
        Self::with(args, loaded, start, against)
    }

    /// With a configuration that is read already.
    pub fn with(args: &CheckArgs, loaded: Loaded, start: &Path, mut against: Option<Against>) -> anyhow::Result<Self> {
        let rules = &rules(against.as_ref());
        setup::refuse_overrides(args, &loaded)?;
        let mut settings = setup::settings(args, &loaded)?;
        if !args.judge.config.no_config {
            let commit = against.as_ref().filter(|against| !against.trusts_head).map(|a| a.base.commit.as_str());
            settings.waivers = waivers::load(&loaded, start, rules, commit)?.map(Arc::new);
        }
        if let Some(against) = &mut against {
            against.trusts_comments |= loaded.config.governance.trust_inline;
        }
        let exit = setup::exit_policy(args, &loaded)?;
        let accepts_policy = settings.accepts(Category::Policy);
        let policies = setup::policies(&args.judge.selection.policies, &args.judge.rego, Some(&loaded), rules)?;
        for (id, enforcement) in policies.enforcements {
            settings.overrides.entry(id).or_default().enforcement.get_or_insert(enforcement);
        }
        // What is named may well be in a file that did not read: that is what is told then.
        settings.lacks_policies = !policies.broken.is_empty();
        let broken = policies.broken.into_iter();
        let broken = broken.map(|error| ReportError { is_accepted: accepts_policy, ..error }).collect();
        let documents = policies.judges_documents;
        let parser = rego::parser(&args.judge.rego)?;
        let formats = documents.then_some(Formats { parser, reads: is_document, problem: document_problem });
        let mut input = Input { documents, formats, ..setup::input(args, &loaded)? };
        let rule_files = record::rule_files(args, &loaded, start, rules)?;
        let baseline =
            args.baseline.clone().or_else(|| loaded.config.run.baseline.as_deref().map(|b| loaded.resolve(b)));
        if baseline.is_some() && input.shard.is_some() {
            bail!(
                "--shard knows no baseline: a finding that moved, or was fixed, may be in another part. Compare in a whole run"
            );
        }
        let engine = Engine::new(policies.groups, settings)?;
        let mut changes = Vec::new();
        if let Some(against) = against.as_ref().filter(|against| !against.trusts_head) {
            input.tracked = against.tracked();
            let before = governance::Rules::read(loaded, start, &against.revision)?;
            changes = governance::changes(args, start, &engine, &before, &against.revision, &against.repository)?;
        }
        Ok(Self { engine, input, exit, broken, against, baseline, changes, rules: rule_files })
    }

    /// Checks, and compares where that was asked.
    pub fn report(&self, quiet: bool) -> anyhow::Result<Report> {
        Ok(self.compare(quiet)?.0)
    }

    /// The same, with what still holds of the baseline that it was compared with.
    pub fn compare(&self, quiet: bool) -> anyhow::Result<(Report, Option<BaselineFile>)> {
        let known = match &self.baseline {
            Some(file) if self.against.is_none() => Some((file, read_baseline(file)?)),
            Some(_) | None => None,
        };
        let progress = progress::start(quiet);
        let checked = match (&self.against, &known) {
            (Some(against), _) => {
                let report = self.engine.check_against(&self.input, &against.revision, against.trusts_comments);
                report.map(|report| (report, None))
            }
            (None, Some((file, known))) => {
                let compared = self.engine.check_with_baseline(&self.input, known, folder(file));
                compared.map(|(report, still)| (report, Some(still)))
            }
            (None, None) => self.engine.check(&self.input).map(|report| (report, None)),
        };
        progress.stop();
        let (mut report, still) = checked?;
        // What belongs to no root is told by the first part.
        if report.shard.as_ref().is_none_or(|shard| shard.index == 1) {
            report.errors.extend(self.broken.iter().cloned());
        }
        report.findings.extend(self.changes.iter().cloned());
        if let Some(against) = &self.against {
            let revision = Some(against.base.commit.clone());
            report.compared = Some(Compared { with: against.base.name.clone(), revision });
            report.hints.extend(against.notes.iter().cloned());
        } else if let Some((file, _)) = known {
            report.compared = Some(Compared { with: file.display().to_string(), revision: None });
        }
        report.sort();
        Ok((report, still))
    }
}

/// Where a check starts to look for what belongs to it.
pub fn start(args: &CheckArgs) -> &Path {
    args.judge.paths.iter().find(|p| p.as_os_str() != "-").map_or(Path::new("."), PathBuf::as_path)
}

/// The files whose rules count.
fn rules(against: Option<&Against>) -> Arc<Revision> {
    let then = against.filter(|against| !against.trusts_head);
    then.map_or_else(|| Arc::new(Revision::now()), |against| Arc::clone(&against.revision))
}

/// The directory that a file lies in.
pub fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A baseline from its file.
pub fn read_baseline(file: &Path) -> anyhow::Result<BaselineFile> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("cannot read the baseline {}: palisade baseline write makes one", file.display()))?;
    BaselineFile::parse(&text).map_err(|error| anyhow!("{}: {error}", file.display()))
}

impl Against {
    fn new(name: &str, start: &Path, args: &CheckArgs) -> anyhow::Result<Self> {
        if args.judge.paths.iter().any(|path| path.as_os_str() == "-") {
            bail!("--against compares files: what comes on standard input has no revision");
        }
        let is_of_ci = name == "auto";
        let named = if is_of_ci {
            target_of_ci(|name| std::env::var(name).ok()).ok_or_else(|| {
                anyhow!("--against auto finds no branch that this change is to go to in the variables of CI: name it")
            })?
        } else {
            name.to_owned()
        };
        let (repository, base) = Repository::with_base(start, &named, is_of_ci)?;
        let compared = repository.revision(&base)?;
        Ok(Self {
            base,
            notes: compared.note().into_iter().collect(),
            revision: Arc::new(compared.revision),
            tracked: compared.tracked,
            trusts_head: args.trust_head,
            trusts_comments: args.trust_head,
            repository,
        })
    }

    /// The files that are judged even where an ignore file names them: those that the change touches and, where it
    /// touches an ignore file, all.
    fn tracked(&self) -> Vec<PathBuf> {
        let is_ignore_file = |path: &str| {
            let name = path.rsplit('/').next().unwrap_or(path);
            name == ".gitignore" || name == ".ignore"
        };
        let takes_all = !self.trusts_head && self.revision.differences().any(|(path, _)| is_ignore_file(path));
        let taken = self.tracked.iter().filter(|path| takes_all || self.revision.at(path).is_some());
        taken.map(|path| self.repository.top.join(path)).collect()
    }
}
