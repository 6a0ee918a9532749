//! `palisade waivers`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::waiver::{Waiver, WaiverFile};
use palisade_engine::{Engine, Revision, Selector, Settings};
use palisade_report::Terms;
use serde::Serialize;

use crate::args::{
    CheckArgs, JudgeArgs, ListFormat, RegoArgs, WaiverAddArgs, WaiverFileArgs, WaiversAction, WaiversArgs,
};
use crate::config::{self, Loaded};
use crate::import::{self, Imported};
use crate::{output, setup, waivers};

/// Lists, checks, adds to or imports into the file of waivers.
pub fn run(args: &WaiversArgs) -> anyhow::Result<ExitCode> {
    match &args.action {
        WaiversAction::List { file, format } => list(&Opened::new(file)?, *format),
        WaiversAction::Lint { file } => lint(&Opened::new(file)?),
        WaiversAction::Add(args) => add(args),
        WaiversAction::Import { file, from } => import(&Opened::new(file)?, from),
    }
}

/// The file of waivers with the configuration that it is read under.
struct Opened {
    loaded: Loaded,
    path: PathBuf,
    /// Its text; empty where there is none yet.
    text: String,
    engine: Engine,
    today: String,
}

impl Opened {
    fn new(args: &WaiverFileArgs) -> anyhow::Result<Self> {
        let (now, start) = (Revision::now(), Path::new("."));
        let loaded = config::load(args.config.config.as_deref(), start, &now)?;
        let found = args.waivers.clone().or_else(|| waivers::locate(&loaded, start, &now));
        let path = found.unwrap_or_else(|| loaded.folder().join(waivers::FILE_NAME));
        let text = if path.exists() { config::read(&path, &now)? } else { String::new() };
        let check = CheckArgs::from(JudgeArgs { today: args.today.clone(), ..JudgeArgs::default() });
        let waivers = waivers::parse(&path, text.clone())?;
        let settings = Settings { waivers: Some(waivers.into()), ..setup::settings(&check, &loaded)? };
        let today = settings.today.clone();
        let policies = setup::policies(&[], &RegoArgs::default(), Some(&loaded), &now)?;
        Ok(Self { loaded, path, text, engine: Engine::new(policies.groups, settings)?, today })
    }

    fn parsed(&self) -> anyhow::Result<WaiverFile> {
        waivers::parse(&self.path, self.text.clone())
    }

    /// Writes the file with more entries, if it can be read with them.
    fn extend(&self, entries: &str) -> anyhow::Result<()> {
        let mut text = self.text.clone();
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(entries);
        waivers::parse(&self.path, text.clone()).context("the waivers could not be read back")?;
        output::write_file(&self.path, text.as_bytes())
    }
}

/// A waiver as `list --format json` gives it.
#[derive(Serialize)]
struct Listed<'w> {
    policies: Vec<&'w str>,
    resource: &'w str,
    environments: &'w [String],
    reason: &'w str,
    #[serde(flatten)]
    terms: &'w Terms,
    line: u32,
    state: &'static str,
}

fn listed<'w>(waiver: &'w Waiver, today: &str) -> Listed<'w> {
    let is_over = waiver.terms.expires.as_deref().is_some_and(|expires| expires < today);
    Listed {
        policies: waiver.policies.iter().map(Selector::text).collect(),
        resource: &waiver.resource,
        environments: &waiver.environments,
        reason: &waiver.reason,
        terms: &waiver.terms,
        line: waiver.location.start().line,
        state: if is_over { "expired" } else { "in force" },
    }
}

fn list(opened: &Opened, format: ListFormat) -> anyhow::Result<ExitCode> {
    let file = opened.parsed()?;
    let all = file.waivers.iter().map(|waiver| listed(waiver, &opened.today)).collect::<Vec<_>>();
    match format {
        ListFormat::Json => {
            let document = serde_json::json!({ "file": file.file.path(), "waivers": all });
            output::print(&(serde_json::to_string_pretty(&document)? + "\n"))?;
        }
        ListFormat::Human => {
            let mut text = String::new();
            for waiver in &all {
                let until = waiver.terms.expires.as_deref().unwrap_or("no end");
                let owner = waiver.terms.owner.as_deref().unwrap_or("nobody");
                let resource = if waiver.resource.is_empty() { "any resource" } else { waiver.resource };
                let _ = writeln!(text, "{:<8} {}  {resource}", waiver.state, waiver.policies.join(", "));
                let _ = writeln!(text, "         {} (until {until}, {owner}, line {})", waiver.reason, waiver.line);
            }
            let _ = writeln!(text, "{} in {}", output::count(all.len(), "waiver"), file.file.path());
            output::print(&text)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn lint(opened: &Opened) -> anyhow::Result<ExitCode> {
    let wrong = opened.engine.lint_waivers();
    let mut text = String::new();
    for finding in &wrong {
        let at = finding.location.start();
        let path = finding.location.path();
        let _ = writeln!(text, "{path}:{}:{}: {}: {}", at.line, at.column, finding.policy.id, finding.message);
    }
    let _ = writeln!(
        text,
        "{}, {} with something wrong",
        output::count(opened.parsed()?.waivers.len(), "waiver"),
        wrong.len()
    );
    output::print(&text)?;
    Ok(if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn add(args: &WaiverAddArgs) -> anyhow::Result<ExitCode> {
    refuse_open(args)?;
    let opened = Opened::new(&args.file)?;
    let selector = Selector::parse(&args.policy)?;
    selector.check(opened.engine.policies().iter().map(AsRef::as_ref))?;
    let expires = args.expires.as_deref().map(|text| {
        let date: Result<jiff::civil::Date, _> = text.parse();
        date.map(|date| date.to_string()).map_err(|_| anyhow!("--expires {text:?} is no date: write it as 2027-03-01"))
    });
    let terms = Terms {
        owner: args.owner.clone(),
        approved_by: args.approved_by.clone(),
        ticket: args.ticket.clone(),
        created: Some(opened.today.clone()),
        expires: expires.transpose()?,
    };
    let settings = setup::settings(&CheckArgs::default(), &opened.loaded)?;
    if let Some(lacks) = settings.governance.lacks(&args.reason, &terms, &opened.today) {
        bail!("the waiver would have no effect: {lacks}");
    }
    let entry = |resource: &str| {
        let (paths, environments) = (&args.paths[..], &args.environments[..]);
        Entry { policy: &args.policy, resource, paths, environments, reason: &args.reason, terms: &terms }.text()
    };
    // Of none there is one entry, for all resources.
    let entries = match &args.resources[..] {
        [] => vec![entry("")],
        resources => resources.iter().map(|resource| entry(resource)).collect(),
    };
    opened.extend(&entries.join("\n"))?;
    output::print(&format!("added to {}\n", opened.path.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// Refuses what reports leave open in the command that they show, where nobody has filled it in.
fn refuse_open(args: &WaiverAddArgs) -> anyhow::Result<()> {
    let given = [
        ("--reason", Some(&args.reason)),
        ("--owner", args.owner.as_ref()),
        ("--approved-by", args.approved_by.as_ref()),
        ("--ticket", args.ticket.as_ref()),
    ];
    let is_open = |text: &str| text.chars().all(|c| c == '.' || c == '\u{2026}' || c.is_whitespace());
    match given.into_iter().find(|(_, text)| text.is_some_and(|text| is_open(text))) {
        Some((option, _)) => bail!("{option} says nothing yet: write what it is about in the place of the dots"),
        None => Ok(()),
    }
}

/// An entry of the file as it is written.
struct Entry<'e> {
    policy: &'e str,
    resource: &'e str,
    paths: &'e [String],
    environments: &'e [String],
    reason: &'e str,
    terms: &'e Terms,
}

impl Entry<'_> {
    fn text(&self) -> String {
        let mut out = "[[waiver]]\n".to_owned();
        let string = |text: &str| toml::Value::from(text).to_string();
        let mut line = |name: &str, value: String| {
            let _ = writeln!(out, "{name} = {value}");
        };
        line("policy", string(self.policy));
        if !self.resource.is_empty() {
            line("resource", string(self.resource));
        }
        for (name, list) in [("paths", self.paths), ("environments", self.environments)] {
            if !list.is_empty() {
                line(name, toml::Value::from(list.to_vec()).to_string());
            }
        }
        line("reason", string(self.reason));
        let Terms { owner, approved_by, ticket, created, expires } = self.terms;
        for (name, text) in [("owner", owner), ("approved-by", approved_by), ("ticket", ticket)] {
            if let Some(text) = text {
                line(name, string(text));
            }
        }
        for (name, date) in [("created", created), ("expires", expires)] {
            if let Some(date) = date {
                line(name, date.clone());
            }
        }
        out
    }
}

fn import(opened: &Opened, from: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let files = if from.is_empty() { import::present(Path::new(".")) } else { from.to_vec() };
    if files.is_empty() {
        bail!("there is nothing to import here: {} are looked for", import::NAMES.join(", "));
    }
    let mut entries = Vec::new();
    let mut report = String::new();
    for file in &files {
        let Imported { waivers, without } = import::read(file, opened.engine.policies())?;
        let _ = writeln!(report, "{}: {}", file.display(), output::count(waivers.len(), "waiver"));
        for text in without {
            let _ = writeln!(report, "  no equivalent: {text}");
        }
        entries.extend(waivers.iter().map(|waiver| {
            let terms =
                Terms { created: Some(opened.today.clone()), expires: waiver.expires.clone(), ..Terms::default() };
            Entry {
                policy: &waiver.policy,
                resource: &waiver.resource,
                paths: &waiver.paths,
                environments: &[],
                reason: &waiver.reason,
                terms: &terms,
            }
            .text()
        }));
    }
    if !entries.is_empty() {
        opened.extend(&entries.join("\n"))?;
        let _ = writeln!(report, "wrote {}; next: palisade waivers lint", opened.path.display());
    }
    output::print(&report)?;
    Ok(ExitCode::SUCCESS)
}
