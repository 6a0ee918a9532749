//! What a change does to the rules that judge it. The rules of before count; each weakening is a finding of its own.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use palisade_engine::governance::{
    BASELINE_EXTENDED, CONFIGURATION_CHANGED, ENFORCEMENT_LOWERED, PATH_EXCLUDED, POLICY_CHANGED, POLICY_DISABLED,
    SEVERITY_LOWERED, WAIVER_ADDED,
};
use palisade_engine::waiver::WaiverFile;
use palisade_engine::{BaselineFile, Engine, Revision, Settings, display};
use palisade_report::{Baseline, Enforcement, Finding, Location};
use palisade_source::{SourceFile, Span};
use serde::Serialize;
use toml::de::{DeTable, DeValue};

use crate::args::CheckArgs;
use crate::config::{self, Loaded};
use crate::git::Repository;
use crate::{setup, waivers};

/// So many names of a list are written out where people read it beside findings.
const NAMES: usize = 5;

/// The rules of one time.
pub struct Rules {
    loaded: Loaded,
    /// The configuration's text; empty where there is no file.
    file: SourceFile,
    waivers: Option<WaiverFile>,
    baseline: BaselineFile,
}

impl Rules {
    /// The rules of a time, with what they say about policies.
    fn at(args: &CheckArgs, start: &Path, at: &Revision) -> anyhow::Result<(Self, Settings)> {
        let loaded = if args.judge.config.no_config {
            Loaded::default()
        } else {
            config::load(args.judge.config.config.as_deref(), start, at)?
        };
        let settings = setup::settings(args, &loaded)?;
        Ok((Self::read(loaded, start, at)?, settings))
    }

    /// Reads what belongs to a configuration.
    pub fn read(loaded: Loaded, start: &Path, at: &Revision) -> anyhow::Result<Self> {
        let path = loaded.file.clone().unwrap_or_else(|| PathBuf::from(config::FILE_NAME));
        let text = if loaded.file.is_some() { config::read(&path, at)? } else { String::new() };
        let found = waivers::locate(&loaded, start, at).filter(|file| at.is_file(file));
        let waivers = found.map(|file| waivers::parse(&file, config::read(&file, at)?)).transpose()?;
        let baseline = loaded.config.run.baseline.as_deref().map(|file| loaded.resolve(file));
        let baseline = match baseline.filter(|file| at.is_file(file)) {
            Some(file) => BaselineFile::parse(&config::read(&file, at)?)
                .map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))?,
            None => BaselineFile::default(),
        };
        Ok(Self { file: SourceFile::new(display(&path), text), loaded, waivers, baseline })
    }
}

/// A change of the rules that lets more pass.
pub struct Change {
    /// The policy about palisade's own files in whose name it is reported.
    pub policy: &'static str,
    /// Where.
    pub location: Location,
    /// What names it from one run to the next.
    name: String,
    /// What changed.
    pub message: String,
}

/// The findings about what the working tree does to the rules of a revision.
pub fn changes(
    args: &CheckArgs,
    start: &Path,
    engine: &Engine,
    before: &Rules,
    revision: &Revision,
    repository: &Repository,
) -> anyhow::Result<Vec<Finding>> {
    let now = Revision::now();
    let (after, settings) = Rules::at(args, start, &now)?;
    let mut changes = Changes { engine, before, after: &after, names: NAMES, found: Vec::new() };
    changes.compare(&settings, &Between { then: revision, now: &now });
    changes.ignore_files(revision, repository)?;
    let found = changes.found.into_iter().filter_map(|change| {
        let finding = engine.own_finding(change.policy, change.location, &change.name, change.message)?;
        Some(Finding { baseline: Some(Baseline::New), ..finding })
    });
    Ok(found.collect())
}

/// What one commit does to the rules of another, whichever policies about that take part.
pub fn between(args: &CheckArgs, start: &Path, then: &Revision, now: &Revision) -> anyhow::Result<Vec<Change>> {
    let between = Between { then, now };
    if between.files().next().is_none() {
        return Ok(Vec::new());
    }
    let (before, mut settings) = Rules::at(args, start, then)?;
    let policies = setup::policies(&args.judge.selection.policies, &args.judge.rego, Some(&before.loaded), then)?;
    for (id, enforcement) in policies.enforcements {
        settings.overrides.entry(id).or_default().enforcement.get_or_insert(enforcement);
    }
    let engine = Engine::new(policies.groups, settings)?;
    let (after, settings) = Rules::at(args, start, now)?;
    let mut changes = Changes { engine: &engine, before: &before, after: &after, names: usize::MAX, found: Vec::new() };
    changes.compare(&settings, &between);
    changes.ignore_patterns(&between);
    Ok(changes.found)
}

/// Two times of one repository.
struct Between<'r> {
    then: &'r Revision,
    now: &'r Revision,
}

/// What a file held then and holds now; none where there was or is none.
struct Differing {
    /// Its path below the repository's top.
    path: String,
    then: Option<Vec<u8>>,
    now: Option<Vec<u8>>,
}

impl Between<'_> {
    fn top(&self) -> &Path {
        self.then.top()
    }

    /// A path below the top.
    fn below(&self, path: &Path) -> Option<String> {
        self.then.below(path).or_else(|| self.now.below(path))
    }

    /// The files that are not the same.
    fn files(&self) -> impl Iterator<Item = Differing> {
        let paths = self.then.differences().chain(self.now.differences()).map(|(path, _)| path.to_owned());
        paths.collect::<BTreeSet<_>>().into_iter().filter_map(|path| {
            let file = self.top().join(&path);
            let (then, now) = (self.then.read(&file).ok(), self.now.read(&file).ok());
            (then != now).then_some(Differing { path, then, now })
        })
    }
}

impl Differing {
    /// What there is to point into: the file as it is, else as it was.
    fn source(&self, top: &Path) -> SourceFile {
        let text = self.now.as_deref().or(self.then.as_deref()).unwrap_or_default();
        SourceFile::new(display(&top.join(&self.path)), String::from_utf8_lossy(text))
    }
}

struct Changes<'a> {
    engine: &'a Engine,
    before: &'a Rules,
    after: &'a Rules,
    /// So many names of a list are written out.
    names: usize,
    found: Vec<Change>,
}

impl Changes<'_> {
    fn compare(&mut self, now: &Settings, between: &Between<'_>) {
        self.policies(now);
        self.enforcement();
        self.paths();
        self.other_tables();
        self.waivers();
        self.baseline();
        self.own_policies(between);
    }

    fn report(&mut self, policy: &'static str, location: Location, name: &str, message: String) {
        self.found.push(Change { policy, location, name: name.to_owned(), message });
    }

    /// Reports at a key of the configuration, `policies.ignore`, as it is now.
    fn at_key(&mut self, policy: &'static str, key: &[&str], name: &str, message: String) {
        let has_file = self.after.loaded.file.is_some();
        let file = if has_file { &self.after.file } else { &self.before.file };
        let location = Location::new(file.clone(), span_of(file.text(), key));
        self.report(policy, location, &format!("{} {name}", key.join(".")), message);
    }

    /// Policies that no longer take part, or whose findings weigh less.
    fn policies(&mut self, now: &Settings) {
        let engine = self.engine;
        let mut disabled = Vec::new();
        for meta in engine.policies().iter().filter(|meta| engine.is_selected(&meta.id)) {
            let (before, after) = (engine.settings().of(meta), now.of(meta));
            if !now.selects(meta) {
                disabled.push(meta.id.to_string());
            } else if after.severity < before.severity {
                let message = format!("{} goes from {} to {}", meta.id, before.severity, after.severity);
                self.at_key(SEVERITY_LOWERED, &["policy", &meta.id], "severity", message);
            }
            if after.enforcement < before.enforcement {
                let (from, to) = (before.enforcement.name(), after.enforcement.name());
                let message = format!("{} goes from {from} to {to}", meta.id);
                self.at_key(ENFORCEMENT_LOWERED, &["policy", &meta.id], "enforcement", message);
            }
            let params = |settings: &Settings| settings.params.get(&*meta.id).cloned();
            if params(engine.settings()) != params(now) {
                let message = format!("the parameters of {} changed", meta.id);
                self.at_key(POLICY_CHANGED, &["policy", &meta.id], "parameters", message);
            }
        }
        if !disabled.is_empty() {
            let message = format!("no longer take part: {}", some(&disabled, self.names));
            self.at_key(POLICY_DISABLED, &["policies"], "", message);
        }
    }

    fn enforcement(&mut self) {
        let (before, after) = (&self.before.loaded.config.enforce, &self.after.loaded.config.enforce);
        let kept = after.iter().filter(|rule| before.contains(rule)).collect::<Vec<_>>();
        let is_stricter = kept.len() == before.len()
            && kept.into_iter().eq(before)
            && after.iter().filter(|rule| !before.contains(rule)).all(|rule| rule.level == Some(Enforcement::Deny));
        if !is_stricter {
            let message = "the rules of enforcement are not only stricter than before".to_owned();
            self.at_key(ENFORCEMENT_LOWERED, &["enforce"], "", message);
        }
    }

    fn paths(&mut self) {
        let before = &self.before.loaded.config.paths.exclude;
        let added = self.after.loaded.config.paths.exclude.iter().filter(|glob| !before.contains(glob));
        for glob in added.cloned().collect::<Vec<_>>() {
            let message = format!("{glob:?} would be left out");
            self.at_key(PATH_EXCLUDED, &["paths", "exclude"], &glob, message);
        }
    }

    /// Tables whose every change may let something pass.
    fn other_tables(&mut self) {
        let (before, after) = (&self.before.loaded.config, &self.after.loaded.config);
        let tables = [
            ("extends", differs(&before.extends, &after.extends)),
            ("run", differs(&before.run, &after.run)),
            ("rego", differs(&before.rego, &after.rego)),
            ("governance", differs(&before.governance, &after.governance)),
            ("modules", differs(&before.modules, &after.modules)),
            ("environment", differs(&before.environment, &after.environment)),
            ("helm", differs(&before.helm, &after.helm)),
            ("kustomize", differs(&before.kustomize, &after.kustomize)),
            ("variables", differs(&before.variables, &after.variables)),
        ];
        for (table, _) in tables.into_iter().filter(|(_, differs)| *differs) {
            self.at_key(CONFIGURATION_CHANGED, &[table], "", format!("{table} is not what it was"));
        }
    }

    fn waivers(&mut self) {
        let before = self.before.waivers.as_ref().map_or(&[][..], |file| &file.waivers);
        let Some(after) = &self.after.waivers else { return };
        for waiver in &after.waivers {
            let scope = waiver.scope();
            let same = before.iter().filter(|old| old.scope() == scope).map(|old| old.terms.expires.as_deref());
            let until = waiver.terms.expires.as_deref();
            let message = match same.max_by_key(|expires| expires.unwrap_or(NEVER)) {
                None => format!("a waiver for {scope} is added"),
                Some(was) if until.unwrap_or(NEVER) > was.unwrap_or(NEVER) => {
                    format!("the waiver for {scope} holds longer: until {}", until.unwrap_or("no day"))
                }
                Some(_) => continue,
            };
            self.report(WAIVER_ADDED, waiver.location.clone(), &scope, message);
        }
    }

    fn baseline(&mut self) {
        let more = self.after.baseline.beyond(&self.before.baseline);
        if !more.is_empty() {
            let names = more.iter().map(|(policy, address)| format!("{policy} of {address}")).collect::<Vec<_>>();
            let message = format!("the baseline holds more: {}", some(&names, self.names));
            self.at_key(BASELINE_EXTENDED, &["run", "baseline"], "", message);
        }
    }

    /// Files of policies and of their data.
    fn own_policies(&mut self, between: &Between<'_>) {
        let (loaded, rego) = (&self.before.loaded, &self.before.loaded.config.rego);
        let folders = rego.policies.iter().chain(&rego.data).map(|folder| loaded.resolve(folder));
        let below = folders.filter_map(|folder| between.below(&folder)).collect::<HashSet<_>>();
        let is_policy = |path: &str| [".rego", ".json", ".yaml", ".yml"].iter().any(|end| path.ends_with(end));
        let is_below = |path: &str| below.iter().any(|folder| Path::new(path).starts_with(folder));
        for file in between.files().filter(|file| is_policy(&file.path) && is_below(&file.path)) {
            let word = match (&file.now, &file.then) {
                (Some(_), Some(_)) => "changed",
                (Some(_), None) => "is added",
                (None, _) => "is gone",
            };
            let message = format!("{} {word}: the policies of before judge this change", file.path);
            self.report(
                POLICY_CHANGED,
                Location::new(file.source(between.top()), Span::default()),
                &file.path,
                message,
            );
        }
    }

    /// Patterns that ignore files gain.
    fn ignore_patterns(&mut self, between: &Between<'_>) {
        for file in between.files().filter(|file| is_ignore_file(&file.path)) {
            let lines = |bytes: &Option<Vec<u8>>| {
                let text = String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()).into_owned();
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
                lines.map(str::to_owned).collect::<Vec<_>>()
            };
            let known = lines(&file.then);
            let added = lines(&file.now).into_iter().filter(|line| !known.contains(line)).collect::<Vec<_>>();
            if !added.is_empty() {
                let message = format!("{} ignores more: {}", file.path, some(&added, self.names));
                let location = Location::new(file.source(between.top()), Span::default());
                self.report(PATH_EXCLUDED, location, &file.path, message);
            }
        }
    }

    /// Ignore files that now name files that version control holds.
    fn ignore_files(&mut self, revision: &Revision, repository: &Repository) -> anyhow::Result<()> {
        let Some((path, _)) = revision.differences().find(|(path, _)| is_ignore_file(path)) else { return Ok(()) };
        let is_read =
            |path: &&String| [".tf", ".tf.json", ".yaml", ".yml", ".json"].iter().any(|end| path.ends_with(end));
        let ignored = repository.tracked_and_ignored()?.iter().filter(is_read).cloned().collect::<Vec<_>>();
        if !ignored.is_empty() {
            let file = revision.top().join(path);
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let location = Location::new(SourceFile::new(display(&file), text), Span::default());
            self.report(
                PATH_EXCLUDED,
                location,
                "",
                format!("files of the repository are ignored: {}", some(&ignored, self.names)),
            );
        }
        Ok(())
    }
}

/// Later than any day that is written.
const NEVER: &str = "~";

fn is_ignore_file(path: &str) -> bool {
    matches!(path.rsplit('/').next(), Some(".gitignore" | ".ignore"))
}

fn differs<T: Serialize>(before: &T, after: &T) -> bool {
    // What can be written is compared as it is written; what cannot counts as changed.
    !matches!((serde_json::to_value(before), serde_json::to_value(after)), (Ok(a), Ok(b)) if a == b)
}

fn some(names: &[String], most: usize) -> String {
    let shown = names.iter().take(most).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(most) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Where a key stands, or the nearest above it that there is; the start of the file where there is none.
fn span_of(text: &str, key: &[&str]) -> Span {
    let Ok(document) = DeTable::parse(text) else { return Span::default() };
    let mut table = document.get_ref();
    let mut found = Span::default();
    for part in key {
        let Some((name, value)) = table.iter().find(|(name, _)| name.get_ref() == part) else { break };
        found = Span::new(name.span().start as u32, name.span().end as u32);
        match value.get_ref() {
            DeValue::Table(inner) => table = inner,
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_) => break,
        }
    }
    found
}
