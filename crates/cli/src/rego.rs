//! Users' policies in Rego, from the folders that the command line and the configuration name.

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use palisade_engine::Revision;
use palisade_model::Category;
use palisade_policy::Group;
use palisade_rego::{
    ConstraintAction, DataFile, GatekeeperGroup, GatekeeperOptions, Limits, Namespaces, RegoError, RegoGroup,
    RegoOptions, Version, document_parser, plan_queries, spacelift_programs,
};
use palisade_report::{Enforcement, Location, Place, ReportError};
use palisade_source::{FileId, Position, SourceFile, Span};

use crate::args::RegoArgs;
use crate::config::Loaded;

/// Users' own policies, ready for the engine.
#[derive(Default)]
pub struct Policies {
    /// What judges.
    pub groups: Vec<Box<dyn Group>>,
    /// What of the files cannot be run.
    pub broken: Vec<ReportError>,
    /// Whether some judge documents, whatever they describe.
    pub judges_documents: bool,
    /// What the policies themselves say of their enforcement, by id; the configuration stands above it.
    pub enforcements: Vec<(String, Enforcement)>,
}

impl Policies {
    /// Adds modules that run together.
    fn load(&mut self, modules: &[SourceFile], data: &[DataFile], options: &RegoOptions) {
        let (group, errors) = RegoGroup::load(modules, data, options);
        self.judges_documents |= group.judges_documents();
        self.groups.push(Box::new(group));
        self.broken.extend(errors.into_iter().map(|error| broken(error, modules)));
    }
}

/// What folders of policies hold.
#[derive(Default)]
pub struct Files {
    /// Modules in Rego.
    pub modules: Vec<SourceFile>,
    /// JSON and YAML beside them.
    pub beside: Vec<DataFile>,
    /// `policies.hcl` of HCP Terraform's policy sets.
    pub policy_sets: Vec<SourceFile>,
    /// Pages of policies (`policy.md`), whose examples are tests.
    pub pages: Vec<SourceFile>,
}

/// The files below some folders, as they were at a revision.
pub fn read(folders: &[PathBuf], at: &Revision) -> anyhow::Result<Files> {
    let mut files = Files::default();
    for folder in folders {
        for path in below(folder, at)? {
            let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
            match ending {
                "rego" => files.modules.push(source(&path, at)?),
                "hcl" if path.ends_with("policies.hcl") => files.policy_sets.push(source(&path, at)?),
                "md" if path.ends_with("policy.md") => files.pages.push(source(&path, at)?),
                "json" | "yaml" | "yml" => {
                    let above = path.strip_prefix(folder).ok().and_then(Path::parent).map(Path::to_owned);
                    let under = above.iter().flat_map(|p| p.iter()).map(|p| p.to_string_lossy().into_owned()).collect();
                    files.beside.push(DataFile { under, file: source(&path, at)? });
                }
                _ => {}
            }
        }
    }
    Ok(files)
}

fn source(path: &Path, at: &Revision) -> anyhow::Result<SourceFile> {
    let bytes = at.read(path).with_context(|| format!("cannot read {}", path.display()))?;
    SourceFile::from_bytes(path.display().to_string(), bytes).with_context(|| path.display().to_string())
}

/// The policies in these folders. Data is read from where it is named only: a folder of policies often holds inputs of
/// tests. Manifests in the folders are read for Gatekeeper's policies.
///
/// What cannot be run is given beside the groups: the others run, and the run is incomplete.
pub fn policies(
    folders: &[PathBuf],
    args: &RegoArgs,
    loaded: Option<&Loaded>,
    at: &Revision,
) -> anyhow::Result<Policies> {
    if folders.is_empty() {
        return Ok(Policies::default());
    }
    let Files { modules, beside, policy_sets, .. } = read(folders, at)?;
    let manifests = beside.into_iter().map(|beside| beside.file).collect::<Vec<_>>();
    let mut policies = Policies::default();
    let of_cluster = GatekeeperOptions { limits: limits(loaded), ..GatekeeperOptions::default() };
    let (gatekeeper, errors) = GatekeeperGroup::load(&manifests, of_cluster);
    policies.broken.extend(errors.into_iter().map(|error| broken(error, &manifests)));
    if modules.is_empty() && gatekeeper.is_empty() && policies.broken.is_empty() {
        let names = folders.iter().map(|f| f.display().to_string()).collect::<Vec<_>>().join(", ");
        bail!("no policy in Rego was found in {names}");
    }
    if !modules.is_empty() {
        let data = read(&data_paths(args, loaded), at)?.beside;
        let mut options = options(args, loaded)?;
        for file in &policy_sets {
            let (queries, errors) = plan_queries(file);
            options.queries.extend(queries);
            policies.broken.extend(errors.into_iter().map(|error| broken(error, &policy_sets)));
        }
        let (apart, together) = spacelift_programs(modules, options.version);
        if !together.is_empty() {
            policies.load(&together, &data, &options);
        }
        options.apart = true;
        for module in &apart {
            policies.load(std::slice::from_ref(module), &data, &options);
        }
    }
    if !gatekeeper.is_empty() {
        let enforcement = |action| match action {
            ConstraintAction::Deny => Enforcement::Deny,
            ConstraintAction::Warn => Enforcement::Warn,
            ConstraintAction::DryRun => Enforcement::Observe,
        };
        policies.enforcements.extend(gatekeeper.actions().map(|(id, action)| (id.to_owned(), enforcement(action))));
        policies.groups.push(Box::new(gatekeeper));
    }
    Ok(policies)
}

/// How modules are read: the command line, else the configuration.
fn options(args: &RegoArgs, loaded: Option<&Loaded>) -> anyhow::Result<RegoOptions> {
    let configured = loaded.map(|loaded| loaded.config.rego.namespaces.clone()).unwrap_or_default();
    let named = if args.namespaces.is_empty() { configured } else { args.namespaces.clone() };
    let namespaces = match (args.all_namespaces, named.is_empty()) {
        (true, _) => Namespaces::All,
        (false, true) => Namespaces::default(),
        (false, false) => Namespaces::Named(named),
    };
    let version = if args.v0_compatible { Version::V0 } else { Version::V1 };
    let context = args.input_context.as_deref().map(context).transpose()?.unwrap_or_default();
    let (limits, parser) = (limits(loaded), parser(args)?);
    Ok(RegoOptions { version, namespaces, limits, combine: args.combine, parser, context, ..RegoOptions::default() })
}

/// The parser that reads all documents.
pub fn parser(args: &RegoArgs) -> anyhow::Result<Option<&'static str>> {
    let named =
        args.parser.as_deref().map(|name| document_parser(name).map_err(|message| anyhow!("--parser: {message}")));
    named.transpose()
}

/// What one evaluation may use, as the configuration has it.
fn limits(loaded: Option<&Loaded>) -> Limits {
    let defaults = Limits::default();
    let Some(rego) = loaded.map(|loaded| &loaded.config.rego) else { return defaults };
    Limits {
        time: rego.max_rego_time.map_or(defaults.time, |seconds| Duration::from_secs(seconds.get().into())),
        cells: rego.max_rego_cells.map_or(defaults.cells, |cells| cells.get().into()),
        depth: rego.max_rego_depth.map_or(defaults.depth, NonZeroU32::get),
    }
}

/// The object in a file of context.
fn context(path: &Path) -> anyhow::Result<serde_json::Map<String, serde_json::Value>> {
    let file = source(path, &Revision::now())?;
    let mut documents = palisade_kubernetes::documents(FileId(0), &file);
    match (documents.pop(), documents.is_empty()) {
        (Some(Ok(document)), true) => match document.value {
            serde_json::Value::Object(members) => Ok(members),
            _ => bail!("{}: --input-context is an object: spacelift, run", path.display()),
        },
        (Some(Err(problem)), _) => bail!("{}: {}", path.display(), problem.summary),
        (Some(Ok(_)) | None, _) => bail!("{}: --input-context is one JSON or YAML document", path.display()),
    }
}

/// The files of users' own policies and of the data that they read.
pub fn files(own: &[PathBuf], args: &RegoArgs, loaded: Option<&Loaded>, at: &Revision) -> anyhow::Result<Vec<PathBuf>> {
    let configured = loaded.iter().flat_map(|l| l.config.rego.policies.iter().map(|path| l.resolve(path)));
    let mut found = Vec::new();
    for folder in own.iter().cloned().chain(configured).chain(data_paths(args, loaded)) {
        found.extend(below(&folder, at)?);
    }
    found.retain(|path| is_read(path));
    Ok(found)
}

/// Whether a file below a folder of policies takes part.
fn is_read(path: &Path) -> bool {
    match path.extension().and_then(|e| e.to_str()).unwrap_or_default() {
        "rego" | "json" | "yaml" | "yml" => true,
        "hcl" => path.ends_with("policies.hcl"),
        _ => false,
    }
}

fn below(folder: &Path, at: &Revision) -> anyhow::Result<Vec<PathBuf>> {
    if at.is_file(folder) {
        return Ok(vec![folder.to_owned()]);
    }
    at.files_below(folder).with_context(|| format!("cannot read {}", folder.display()))
}

fn data_paths(args: &RegoArgs, loaded: Option<&Loaded>) -> Vec<PathBuf> {
    let configured = loaded.iter().flat_map(|l| l.config.rego.data.iter().map(|path| l.resolve(path)));
    configured.chain(args.data.iter().cloned()).collect()
}

/// Where an error is in one of some files: no further than the end of its first line.
pub fn excerpt<'f>(error: &RegoError, files: &'f [SourceFile]) -> Option<(&'f SourceFile, Span)> {
    let file = files.iter().find(|file| file.path() == error.file)?;
    let line = file.lines().line_span(file.text(), error.line);
    let is_there = line.contains(error.span.start);
    let span =
        if is_there { Span::new(error.span.start, error.span.end.clamp(error.span.start, line.end)) } else { line };
    Some((file, span))
}

fn broken(error: RegoError, files: &[SourceFile]) -> ReportError {
    let place = match excerpt(&error, files) {
        Some((file, span)) => Place::Range(Location::new(file.clone(), span)),
        None => Place::Point { path: error.file, at: Position { line: error.line, column: error.column } },
    };
    ReportError {
        category: Category::Policy,
        is_accepted: false,
        place: Some(place),
        summary: error.message,
        detail: "this policy file was not run; the others were".to_owned(),
        policy: None,
        address: None,
    }
}
