//! Charts and overlays that the configuration names, rendered by the tools that are installed. Nothing else is run, and
//! nothing is fetched.

mod process;

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use anyhow::{bail, ensure};
use palisade_engine::{RenderFailure, Rendered, Renderer, Revision, Tool, Unit, display};
use palisade_model::Category;

use crate::config::{self, Loaded};
use process::{Failed, Program};

/// A unit may take so long to be rendered where the configuration does not say (`timeout-seconds`).
const TIMEOUT_SECONDS: u64 = 60;

/// What the configuration has rendered.
#[derive(Debug)]
pub struct Installed {
    units: Vec<Unit>,
    /// The same, as the tools are told.
    orders: Vec<Order>,
}

#[derive(Debug)]
enum Order {
    Helm(config::Helm),
    Kustomize(config::Kustomize),
}

/// What renders the units of a configuration; none where it names none.
pub fn renderer(loaded: &Loaded) -> anyhow::Result<Option<Installed>> {
    let mut installed = Installed { units: Vec::new(), orders: Vec::new() };
    for helm in &loaded.config.helm {
        let chart = loaded.resolve(&helm.chart);
        let values = helm.values.iter().map(|file| loaded.resolve(file)).collect();
        let root = palisade_engine::root_name(&chart);
        let environment = helm.environment.clone().unwrap_or_default();
        let namespace = helm.namespace.clone();
        installed.add(Unit { tool: Tool::Helm, root, environment, folder: chart, values, namespace })?;
        installed.orders.push(Order::Helm(helm.clone()));
    }
    for kustomize in &loaded.config.kustomize {
        let folder = loaded.resolve(&kustomize.overlay);
        let environment = kustomize.environment.as_deref();
        let root = overlays_root(&palisade_engine::root_name(&folder), environment);
        let environment = environment.unwrap_or_default().to_owned();
        let (tool, values, namespace) = (Tool::Kustomize, Vec::new(), None);
        installed.add(Unit { tool, root, environment, folder, values, namespace })?;
        installed.orders.push(Order::Kustomize(kustomize.clone()));
    }
    Ok(Some(installed).filter(|installed| !installed.units.is_empty()))
}

/// The name that the overlays of one thing share: where a directory is called as the environment, the path without it;
/// else the directory above.
fn overlays_root(folder: &str, environment: Option<&str>) -> String {
    let Some(environment) = environment else { return folder.to_owned() };
    let parts = folder.split('/').collect::<Vec<_>>();
    let named = parts.iter().rposition(|part| *part == environment);
    let left_out = named.unwrap_or(parts.len().saturating_sub(1));
    let kept = parts.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, part)| *part);
    kept.collect::<Vec<_>>().join("/")
}

impl Installed {
    fn add(&mut self, unit: Unit) -> anyhow::Result<()> {
        let twice = self.units.iter().any(|other| other.root == unit.root && other.environment == unit.environment);
        let table = match unit.tool {
            Tool::Helm => "helm",
            Tool::Kustomize => "kustomize",
        };
        let folder = display(&unit.folder);
        ensure!(!twice, "[[{table}]] {folder} stands there twice for the same environment: give each its own");
        self.units.push(unit);
        Ok(())
    }

    fn order(&self, unit: &Unit) -> Option<&Order> {
        let is_it = |other: &Unit| other.root == unit.root && other.environment == unit.environment;
        self.units.iter().position(is_it).and_then(|at| self.orders.get(at))
    }
}

impl Renderer for Installed {
    fn units(&self) -> &[Unit] {
        &self.units
    }

    fn render(&self, unit: &Unit, at: &Revision) -> Result<Rendered, RenderFailure> {
        let Some(order) = self.order(unit) else { return Err(broken("is not configured".to_owned(), "")) };
        let copy = if unit.differs(at) { Some(Copy::of(unit, at)?) } else { None };
        let stands = |path: &Path| {
            let real = path.canonicalize();
            match &copy {
                Some(copy) => Ok(copy.path(path, at)),
                None => real.map_err(|error| broken(format!("cannot be read: {}: {error}", display(path)), "")),
            }
        };
        let folder = stands(&unit.folder)?;
        let (text, base) = match order {
            Order::Helm(helm) => {
                let values = unit.values.iter().map(|path| stands(path)).collect::<Result<Vec<_>, _>>()?;
                (template(helm, &folder, &values)?, folder)
            }
            Order::Kustomize(kustomize) => build(kustomize, &folder)?,
        };
        let copied = copy.as_ref().map(|copy| (copy.top.clone(), at.top().to_owned()));
        Ok(Rendered { text, base, copy: copied })
    }
}

fn broken(reason: String, detail: &str) -> RenderFailure {
    RenderFailure { category: Category::Eval, reason, detail: detail.to_owned() }
}

/// A unit's files of another time, in a directory of their own.
struct Copy {
    _folder: tempfile::TempDir,
    /// What stands for the repository's directory, without symbolic links.
    top: PathBuf,
}

impl Copy {
    fn of(unit: &Unit, at: &Revision) -> Result<Self, RenderFailure> {
        let failed = |error: std::io::Error| broken(format!("cannot be copied: {error}"), "");
        let folder = tempfile::tempdir().map_err(failed)?;
        let top = folder.path().canonicalize().map_err(failed)?;
        let mut seen = HashSet::new();
        for path in unit.reads(at) {
            let files = if at.is_file(&path) { Ok(vec![path]) } else { at.files_below(&path) };
            for file in files.unwrap_or_default().into_iter().filter(|file| seen.insert(file.clone())) {
                let Some(below) = at.below(&file) else { continue };
                let to = top.join(below);
                let write = |to: &Path| {
                    std::fs::create_dir_all(to.parent().unwrap_or(&top))?;
                    std::fs::write(to, at.read(&file)?)
                };
                write(&to).map_err(failed)?;
            }
        }
        Ok(Self { _folder: folder, top })
    }

    /// Where a path stands here; what lies outside of the repository stands where it is.
    fn path(&self, path: &Path, at: &Revision) -> PathBuf {
        at.below(path).map_or_else(|| path.to_owned(), |below| self.top.join(below))
    }
}

fn template(helm: &config::Helm, chart: &Path, values: &[PathBuf]) -> Result<String, RenderFailure> {
    let name = helm.chart.file_name().map(|name| name.to_string_lossy().into_owned());
    let release = helm.release.clone().or(name).unwrap_or_else(|| "release".to_owned());
    let mut arguments = vec!["template".to_owned(), release, chart.display().to_string()];
    arguments.extend(helm.namespace.iter().flat_map(|namespace| ["--namespace".to_owned(), namespace.clone()]));
    arguments.extend(values.iter().flat_map(|file| ["--values".to_owned(), file.display().to_string()]));
    let program = Program { name: "helm", arguments, directory: chart, timeout: timeout(helm.timeout_seconds) };
    program.run().map_err(|failed| match failed {
        Failed::Missing => RenderFailure {
            category: Category::Templates,
            reason: "helm is not installed".to_owned(),
            detail: "install helm and have it on the PATH, or run helm template elsewhere and check what it writes"
                .to_owned(),
        },
        other => failure("helm template", other),
    })
}

fn build(kustomize: &config::Kustomize, overlay: &Path) -> Result<(String, PathBuf), RenderFailure> {
    // The overlay is left as it is: one above it asks for the origins of objects.
    let failed = |error: std::io::Error| broken(format!("cannot be rendered: {error}"), "");
    let above = tempfile::tempdir().map_err(failed)?;
    let base = above.path().canonicalize().map_err(failed)?;
    let resource = relative(&base, overlay).display().to_string();
    let resource = serde_json::Value::String(resource.replace('\\', "/"));
    let text = format!("resources:\n- {resource}\nbuildMetadata: [originAnnotations]\n");
    std::fs::write(base.join("kustomization.yaml"), text).map_err(failed)?;
    let timeout = timeout(kustomize.timeout_seconds);
    let run = |name, command: &str| {
        let arguments = vec![command.to_owned(), base.display().to_string()];
        Program { name, arguments, directory: &base, timeout }.run()
    };
    let text = match run("kustomize", "build") {
        Err(Failed::Missing) => run("kubectl", "kustomize"),
        known => known,
    };
    let text = text.map_err(|failed| match failed {
        Failed::Missing => RenderFailure {
            category: Category::Templates,
            reason: "neither kustomize nor kubectl is installed".to_owned(),
            detail: "install one of them and have it on the PATH, or run it elsewhere and check what it writes"
                .to_owned(),
        },
        other => failure("kustomize", other),
    })?;
    Ok((text, base))
}

fn timeout(seconds: Option<u64>) -> Duration {
    Duration::from_secs(seconds.unwrap_or(TIMEOUT_SECONDS))
}

fn failure(command: &str, failed: Failed) -> RenderFailure {
    let limit =
        |reason: String, detail: &str| RenderFailure { category: Category::Limits, reason, detail: detail.to_owned() };
    match failed {
        Failed::TimedOut(after) => limit(
            format!("was not rendered: {command} took more than {} seconds (timeout-seconds)", after.as_secs()),
            "set timeout-seconds in its table",
        ),
        Failed::TooLong(bytes) => limit(
            format!("was not rendered: {command} wrote more than {bytes} bytes (max-rendered-bytes)"),
            "render it elsewhere and check what it writes",
        ),
        Failed::Status(said) => broken(format!("was not rendered: {command}: {said}"), "correct it, then check again"),
        Failed::Other(error) => broken(format!("was not rendered: {command} cannot be run: {error}"), ""),
        Failed::Missing => broken(format!("was not rendered: {command} is not installed"), ""),
    }
}

/// The path from one directory to another, both without symbolic links.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let normal = |path: &Path| path.components().filter(|part| *part != Component::CurDir).count();
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", normal(from) - shared);
    up.map(PathBuf::from).chain(to.components().skip(shared).map(|part| PathBuf::from(part.as_os_str()))).collect()
}

/// Refuses what no tool could be told.
pub fn check(loaded: &Loaded) -> anyhow::Result<()> {
    for helm in &loaded.config.helm {
        // A word that begins so would be a flag of helm's.
        let words = helm.release.iter().chain(&helm.namespace);
        if let Some(word) = words.into_iter().find(|word| word.starts_with('-') || word.is_empty()) {
            bail!("[[helm]] {}: {word:?} is no name", helm.chart.display());
        }
    }
    let charts = loaded.config.helm.iter().map(|helm| (&helm.chart, "helm"));
    let overlays = loaded.config.kustomize.iter().map(|kustomize| (&kustomize.overlay, "kustomize"));
    for (path, table) in charts.chain(overlays) {
        let text = path.to_string_lossy();
        ensure!(!text.contains("://"), "[[{table}]] {text:?} is no directory here: nothing is fetched");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlays_of_one_thing_have_one_name() {
        for (folder, environment, root) in [
            ("apps/web/overlays/prod", Some("prod"), "apps/web/overlays"),
            ("clusters/prod/web", Some("prod"), "clusters/web"),
            ("web/production", Some("prod"), "web"),
            ("web/prod", None, "web/prod"),
            ("prod", Some("prod"), ""),
        ] {
            assert_eq!(overlays_root(folder, environment), root);
        }
    }

    #[test]
    fn a_path_leads_from_one_directory_to_another() {
        for (from, to, path) in [("/tmp/x", "/work/a", "../../work/a"), ("/a/b", "/a/c/d", "../c/d")] {
            assert_eq!(relative(Path::new(from), Path::new(to)), Path::new(path));
        }
    }
}
