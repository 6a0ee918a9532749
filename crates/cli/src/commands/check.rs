//! `palisade check`.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Instant;

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::{Engine, ExitPolicy, Input, Override, ProfileName, Selector, Settings, Variable, nearest};
use palisade_model::Category;
use palisade_policy::Severity;
use palisade_report::{Format, Look, Report, ReportError};

use crate::args::{CheckArgs, Cli, Profile, RegoArgs, SelectionArgs, VariableArgs};
use crate::config::{self, Loaded};
use crate::output;
use crate::rego::Policies;

/// Checks paths and writes the reports.
pub fn run(cli: &Cli, args: &CheckArgs) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let targets = targets(&args.formats)?;
    let loaded = if args.config.no_config {
        Loaded::default()
    } else {
        let start = args.paths.iter().find(|p| p.as_os_str() != "-").map_or(Path::new("."), PathBuf::as_path);
        config::load(args.config.config.as_deref(), start)?
    };
    let mut settings = settings(args, &loaded)?;
    let exit = exit_policy(args, &loaded)?;
    let accepts_policy = settings.accepts(Category::Policy);
    let policies = policies(&args.selection.policies, &args.rego, Some(&loaded))?;
    for (id, enforcement) in policies.enforcements {
        settings.overrides.entry(id).or_default().enforcement.get_or_insert(enforcement);
    }
    let engine = Engine::new(policies.groups, settings)?;
    let input = Input { documents: policies.judges_documents, ..input(args, &loaded)? };
    let progress = crate::progress::start(cli.quiet);
    let checked = engine.check(&input);
    progress.stop();
    let mut report = checked?;
    report.errors.extend(policies.broken.into_iter().map(|error| ReportError { is_accepted: accepts_policy, ..error }));
    report.sort();
    report.elapsed = Some(started.elapsed());
    if let Some(least) = args.min_severity.as_deref().map(severity).transpose()? {
        report.findings.retain(|finding| finding.severity >= least);
    }
    write(cli, args, &targets, &report)?;
    Ok(ExitCode::from(exit.status(&report) as u8))
}

/// Where a format goes.
struct Target {
    format: Format,
    file: Option<PathBuf>,
}

fn targets(formats: &[String]) -> anyhow::Result<Vec<Target>> {
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

fn write(cli: &Cli, args: &CheckArgs, targets: &[Target], report: &Report) -> anyhow::Result<()> {
    for target in targets {
        let look = Look {
            color: target.file.is_none() && output::colored(cli.color),
            unicode: output::is_unicode(),
            width: output::width(),
            max_findings: Some(args.max_findings).filter(|&max| max > 0),
        };
        let print = |out: &mut dyn std::io::Write| palisade_report::write(report, target.format, &look, out);
        match &target.file {
            Some(file) => output::write_file_with(file, print)?,
            None => print(&mut std::io::stdout().lock())?,
        }
    }
    Ok(())
}

/// The built-in policies and the user's own.
pub fn policies(own: &[PathBuf], args: &RegoArgs, loaded: Option<&Loaded>) -> anyhow::Result<Policies> {
    let mut folders = own.to_vec();
    if let Some(loaded) = loaded {
        folders.extend(loaded.config.rego.policies.iter().map(|path| loaded.resolve(path)));
    }
    let mut policies = crate::rego::policies(&folders, args, loaded)?;
    policies.groups.splice(0..0, palisade_policies::all());
    Ok(policies)
}

fn severity(text: &str) -> anyhow::Result<Severity> {
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

fn profile_name(profile: Profile) -> ProfileName {
    match profile {
        Profile::Recommended => ProfileName::Recommended,
        Profile::Strict => ProfileName::Strict,
        Profile::All => ProfileName::All,
    }
}

fn settings(args: &CheckArgs, loaded: &Loaded) -> anyhow::Result<Settings> {
    let config = &loaded.config;
    let parse = |words: &[String]| words.iter().map(|word| Selector::parse(word)).collect::<Result<Vec<_>, _>>();
    let mut settings = Settings {
        profile: config.policies.profile.map(profile_name).unwrap_or_default(),
        select: parse(&config.policies.select)?,
        extend: parse(&config.policies.extend)?,
        ignore: parse(&config.policies.ignore)?,
        today: crate::today(),
        ..Settings::default()
    };
    for (id, policy) in &config.policy {
        let over = Override { severity: policy.severity, enforcement: policy.enforcement };
        settings.overrides.insert(id.clone(), over);
        if !policy.params.is_empty() {
            settings.params.insert(id.clone(), serde_json::Value::Object(policy.params.clone()));
        }
    }
    let causes = args.allow_incomplete.iter().chain(&config.run.allow_incomplete);
    for cause in causes {
        settings.allow_incomplete.insert(category(cause)?);
    }
    apply_selection(&args.selection, &mut settings)?;
    Ok(settings)
}

fn category(name: &str) -> anyhow::Result<Category> {
    Category::ALL.into_iter().find(|category| category.name() == name).ok_or_else(|| {
        let names = Category::ALL.map(Category::name).join(", ");
        anyhow!("{name:?} is no cause of incompleteness: {names}")
    })
}

fn exit_policy(args: &CheckArgs, loaded: &Loaded) -> anyhow::Result<ExitPolicy> {
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

fn input(args: &CheckArgs, loaded: &Loaded) -> anyhow::Result<Input> {
    let mut paths = args.paths.clone();
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
    let mut variables = Vec::new();
    for (name, value) in &config.variables {
        let value = match value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        variables.push(Variable::Value { name: name.clone(), value });
    }
    variables.extend(config.run.var_files.iter().map(|file| Variable::File(loaded.resolve(file))));
    variables.extend(command_line_variables(&args.variables)?);
    Ok(Input {
        paths,
        stdin,
        plan: args.plan.clone(),
        documents: false,
        exclude: config.paths.exclude.clone(),
        base: loaded.file.as_deref().and_then(Path::parent).map_or_else(|| PathBuf::from("."), Path::to_owned),
        variables,
        environment: environment_variables(),
        home: None,
        now: None,
        workspace: terraform_workspace(&args.variables).or_else(|| config.run.workspace.clone()),
        modules: config.modules.iter().map(|(source, path)| (source.clone(), loaded.resolve(path))).collect(),
    })
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
    Ok(Variable::Value { name: name.trim().to_owned(), value: value.to_owned() })
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
