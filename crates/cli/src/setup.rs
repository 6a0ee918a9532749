//! From the command line and the configuration to what the engine takes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::governance::Governance;
use palisade_engine::{
    Enforce, Environment, ExitPolicy, Input, Override, Paths, ProfileName, Renderer, Revision, SelectError, Selector,
    Settings, Variable, waiver,
};
use palisade_model::Category;
use palisade_policy::{Group, Severity};
use palisade_report::Enforcement;

use crate::args::{CheckArgs, Profile, RegoArgs, SelectionArgs, VariableArgs};
use crate::config::Loaded;
use crate::rego::Policies;

/// The built-in policies and the user's own, as they were at a revision.
pub fn policies(own: &[PathBuf], args: &RegoArgs, loaded: Option<&Loaded>, at: &Revision) -> anyhow::Result<Policies> {
    let mut folders = own.to_vec();
    if let Some(loaded) = loaded {
        folders.extend(loaded.config.rego.policies.iter().map(|path| loaded.resolve(path)));
    }
    let mut policies = crate::rego::policies(&folders, args, loaded, at)?;
    policies.groups.splice(0..0, built_in());
    Ok(policies)
}

/// The policies that come with palisade.
pub fn built_in() -> Vec<Box<dyn Group>> {
    let mut groups = palisade_policies::all();
    groups.push(Box::new(Governance::default()));
    groups
}

/// A severity by its name.
pub fn severity(text: &str) -> anyhow::Result<Severity> {
    text.parse().map_err(|message: String| anyhow!(message))
}

/// Puts the selection of the command line into the settings.
pub fn apply_selection(args: &SelectionArgs, settings: &mut Settings) -> anyhow::Result<()> {
    if let Some(profile) = args.profile {
        settings.profile = profile_name(profile);
    }
    let parse = |words: &[String]| words.iter().map(|word| Selector::parse(word)).collect::<Result<Vec<_>, _>>();
    if !args.select.is_empty() {
        settings.select = parse(&args.select)?;
    }
    settings.ignore.extend(parse(&args.ignore)?);
    Ok(())
}

/// The policies whose parameter `--kubernetes-version` sets.
const KUBERNETES_VERSION_POLICIES: [&str; 2] = ["k8s-removed-api-version", "k8s-deprecated-api-version"];

fn profile_name(profile: Profile) -> ProfileName {
    match profile {
        Profile::Recommended => ProfileName::Recommended,
        Profile::Strict => ProfileName::Strict,
        Profile::All => ProfileName::All,
        Profile::PssBaseline => ProfileName::PSS_BASELINE,
        Profile::PssRestricted => ProfileName::PSS_RESTRICTED,
        Profile::CisAws => ProfileName::CIS_AWS,
        Profile::CisAzure => ProfileName::CIS_AZURE,
        Profile::CisGcp => ProfileName::CIS_GCP,
        Profile::CisKubernetes => ProfileName::CIS_KUBERNETES,
        Profile::Cost => ProfileName::Cost,
        Profile::Ownership => ProfileName::Ownership,
    }
}

fn selectors(words: &[String]) -> Result<Vec<Selector>, SelectError> {
    words.iter().map(|word| Selector::parse(word)).collect()
}

/// What the configuration and the command line say about policies.
pub fn settings(args: &CheckArgs, loaded: &Loaded) -> anyhow::Result<Settings> {
    let config = &loaded.config;
    let parse = selectors;
    let mut settings = Settings {
        profile: config.policies.profile.map(profile_name).unwrap_or_default(),
        select: parse(&config.policies.select)?,
        extend: parse(&config.policies.extend)?,
        ignore: parse(&config.policies.ignore)?,
        enforce: enforcement(loaded)?,
        as_of: config.policies.as_of.as_deref().map(str::parse).transpose().context("[policies] as-of")?,
        contact: config.governance.contact.clone(),
        governance: governance(loaded)?,
        today: today(args)?,
        ..Settings::default()
    };
    for (id, policy) in &config.policy {
        let over = Override { severity: policy.severity, enforcement: policy.enforcement };
        settings.overrides.insert(id.clone(), over);
        settings.contacts.extend(policy.contact.clone().map(|contact| (id.clone(), contact)));
        if !policy.params.is_empty() {
            settings.params.insert(id.clone(), serde_json::Value::Object(policy.params.clone()));
        }
    }
    if let Some(version) = &args.kubernetes_version {
        for id in KUBERNETES_VERSION_POLICIES {
            let params = settings.params.entry(id.to_owned()).or_insert_with(|| serde_json::json!({}));
            params["kubernetes-version"] = version.clone().into();
        }
    }
    let causes = args.allow_incomplete.iter().chain(&config.run.allow_incomplete);
    for cause in causes {
        settings.allow_incomplete.insert(category(cause)?);
    }
    apply_selection(&args.judge.selection, &mut settings)?;
    Ok(settings)
}

/// The rules of enforcement.
fn enforcement(loaded: &Loaded) -> anyhow::Result<Vec<Enforce>> {
    let folder = loaded.folder();
    let rules = loaded.config.enforce.iter().map(|rule| {
        let level = match (rule.level, &rule.deny_from) {
            (Some(level), _) => level,
            (None, Some(_)) => Enforcement::Warn,
            (None, None) => bail!("[[enforce]] says neither level nor deny-from: level is observe, warn or deny"),
        };
        Ok(Enforce {
            policies: selectors(&rule.policies)?,
            paths: Paths::new(&folder, &rule.paths)?,
            environments: rule.environments.clone(),
            level,
            deny_from: rule.deny_from.clone(),
        })
    });
    rules.collect::<anyhow::Result<_>>().context("[[enforce]]")
}

/// What is asked of those who accept findings.
fn governance(loaded: &Loaded) -> anyhow::Result<waiver::Governance> {
    let asked = &loaded.config.governance;
    Ok(waiver::Governance {
        require: asked.require.clone(),
        longest_life: asked.longest_life,
        never_waive: selectors(&asked.never_waive).context("[governance] never-waive")?,
        inline: asked.inline.unwrap_or(true),
        max_findings: asked.max_findings,
        approver_differs: asked.approver_differs,
    })
}

/// Refuses what a locked configuration does not leave to the command line.
pub fn refuse_overrides(args: &CheckArgs, loaded: &Loaded) -> anyhow::Result<()> {
    let Some(locked) = &loaded.locked else { return Ok(()) };
    let flags = [
        ("policies", "--ignore", !args.judge.selection.ignore.is_empty()),
        ("policies", "--select", !args.judge.selection.select.is_empty()),
        ("policies", "--profile", args.judge.selection.profile.is_some()),
        ("run", "--fail-on", args.fail_on.is_some()),
        ("run", "--exit-zero", args.exit_zero),
        ("run", "--allow-incomplete", !args.allow_incomplete.is_empty()),
        ("run", "--min-severity", args.min_severity.is_some()),
        ("run", "--baseline", args.baseline.is_some()),
        ("run", "--only-changed", args.only_changed),
        ("governance", "--today", args.judge.today.is_some()),
        ("governance", "--trust-head", args.trust_head),
    ];
    let is_set = |table: &str| locked.tables.iter().any(|set| set == table);
    match flags.into_iter().find(|(table, _, given)| *given && is_set(table)) {
        None => Ok(()),
        Some((table, flag, _)) => {
            bail!("{flag} is not allowed: {} sets [{table}] and is locked", locked.file.display())
        }
    }
}

/// The day that counts, as `2027-03-01`.
fn today(args: &CheckArgs) -> anyhow::Result<String> {
    match &args.judge.today {
        None => Ok(crate::today()),
        Some(text) => {
            let date: jiff::civil::Date =
                text.parse().map_err(|_| anyhow!("--today {text:?} is no date: write it as 2027-03-01"))?;
            Ok(date.to_string())
        }
    }
}

fn category(name: &str) -> anyhow::Result<Category> {
    Category::ALL.into_iter().find(|category| category.name() == name).ok_or_else(|| {
        let names = Category::ALL.map(Category::name).join(", ");
        anyhow!("{name:?} is no cause of incompleteness: {names}")
    })
}

/// What decides the exit status.
pub fn exit_policy(args: &CheckArgs, loaded: &Loaded) -> anyhow::Result<ExitPolicy> {
    let run = &loaded.config.run;
    let warns = args.fail_on_warn.then_some("low");
    let fail_on = match warns.or(args.fail_on.as_deref()).or(run.fail_on.as_deref()) {
        None => ExitPolicy::default().fail_on,
        Some("never") => None,
        Some(text) => Some(severity(text).context("--fail-on")?),
    };
    Ok(ExitPolicy {
        fail_on,
        fail_on_possible: args.fail_on_possible || run.fail_on_possible,
        strict: args.strict || run.strict,
        exit_zero: args.exit_zero,
    })
}

/// What is checked.
pub fn input(args: &CheckArgs, loaded: &Loaded) -> anyhow::Result<Input> {
    let mut paths = args.judge.paths.clone();
    let reads_stdin = paths.iter().any(|path| path.as_os_str() == "-");
    paths.retain(|path| path.as_os_str() != "-");
    if paths.is_empty() && !reads_stdin {
        paths.push(PathBuf::from("."));
    }
    let stdin = if reads_stdin {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).context("cannot read standard input")?;
        Some(bytes)
    } else {
        None
    };
    let config = &loaded.config;
    let mut variables = values(&config.variables);
    variables.extend(config.run.var_files.iter().map(|file| Variable::File(loaded.resolve(file))));
    variables.extend(command_line_variables(&args.judge.variables)?);
    Ok(Input {
        paths,
        stdin,
        plan: args.judge.plan.clone(),
        documents: false,
        formats: None,
        exclude: config.paths.exclude.clone(),
        base: loaded.folder(),
        variables,
        environment: environment_variables(),
        home: None,
        now: None,
        workspace: terraform_workspace(&args.judge.variables).or_else(|| config.run.workspace.clone()),
        environments: environments(loaded)?,
        discovers_environments: config.run.discover_environments.unwrap_or(true)
            && args.judge.variables.var_files.is_empty()
            && config.run.var_files.is_empty(),
        only_environments: args.judge.environments.clone(),
        tracked: Vec::new(),
        renderer: renderer(loaded)?,
        shard: args.shard,
        modules: config.modules.iter().map(|(source, path)| (source.clone(), loaded.resolve(path))).collect(),
    })
}

/// What renders the configured charts and overlays.
fn renderer(loaded: &Loaded) -> anyhow::Result<Option<Arc<dyn Renderer>>> {
    crate::render::check(loaded)?;
    Ok(crate::render::renderer(loaded)?.map(|installed| Arc::new(installed) as Arc<dyn Renderer>))
}

/// Values as the configuration has them.
fn values(values: &BTreeMap<String, serde_json::Value>) -> Vec<Variable> {
    let value = |(name, value): (&String, &serde_json::Value)| {
        let value = match value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Variable::Value { name: name.clone(), value }
    };
    values.iter().map(value).collect()
}

/// The configured environments.
fn environments(loaded: &Loaded) -> anyhow::Result<Vec<Environment>> {
    let folder = loaded.folder();
    let mut names = BTreeSet::new();
    let all = loaded.config.environment.iter().map(|configured| {
        if configured.name.trim().is_empty() {
            bail!("[[environment]] has no name");
        }
        if !names.insert((&configured.name, &configured.roots)) {
            bail!("[[environment]] {:?} stands there twice for the same roots", configured.name);
        }
        let mut variables = configured.var_files.iter().map(|f| Variable::File(loaded.resolve(f))).collect::<Vec<_>>();
        variables.extend(values(&configured.variables));
        Ok(Environment {
            name: configured.name.clone(),
            roots: Paths::new(&folder, &configured.roots)?,
            variables,
            workspace: configured.workspace.clone(),
        })
    });
    all.collect()
}

/// `TF_VAR_name` of the environment, in the order of the names.
pub fn environment_variables() -> Vec<(String, String)> {
    let mut found = std::env::vars_os()
        .filter_map(|(name, value)| {
            let name = name.into_string().ok()?.strip_prefix("TF_VAR_")?.to_owned();
            Some((name, value.into_string().ok()?))
        })
        .collect::<Vec<_>>();
    found.sort();
    found
}

/// The workspace that is named on the command line or by Terraform's own `TF_WORKSPACE`.
pub fn terraform_workspace(args: &VariableArgs) -> Option<String> {
    args.workspace.clone().or_else(|| std::env::var("TF_WORKSPACE").ok().filter(|name| !name.is_empty()))
}

/// `--var` and `--var-file` in the order in which they stand on the command line: the later one wins.
pub fn command_line_variables(args: &VariableArgs) -> anyhow::Result<Vec<Variable>> {
    let mut values = args.vars.iter();
    let mut files = args.var_files.iter();
    let mut variables = Vec::new();
    for is_file in variable_order() {
        if is_file {
            variables.extend(files.next().map(|file| Variable::File(file.clone())));
        } else if let Some(text) = values.next() {
            variables.push(value(text)?);
        }
    }
    for text in values {
        variables.push(value(text)?);
    }
    variables.extend(files.map(|file| Variable::File(file.clone())));
    Ok(variables)
}

fn value(text: &str) -> anyhow::Result<Variable> {
    let (name, value) = text.split_once('=').ok_or_else(|| anyhow!("--var {text:?} is not NAME=VALUE"))?;
    if name.ends_with(' ') {
        return Err(anyhow!(
            "--var {text:?}: the name ends with a space; write it as --var {:?}",
            format!("{}={}", name.trim(), value.trim_start())
        ));
    }
    Ok(Variable::Value { name: name.to_owned(), value: value.to_owned() })
}

/// For each `--var` (false) and `--var-file` (true) of the command line, which it is: clap keeps them apart.
fn variable_order() -> Vec<bool> {
    std::env::args_os()
        .take_while(|arg| arg != "--")
        .filter_map(|arg| {
            let arg = arg.to_string_lossy();
            let name = arg.split('=').next().unwrap_or_default();
            match name {
                "--var-file" => Some(true),
                "--var" => Some(false),
                _ => None,
            }
        })
        .collect()
}
