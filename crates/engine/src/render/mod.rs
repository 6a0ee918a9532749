//! Charts and overlays: what a tool makes manifests of. The tool is run by whoever builds the [`Input`](crate::Input);
//! here is what it reads, and where in that a finding about what it wrote belongs.

use std::fmt::Debug;
use std::path::{Path, PathBuf};

use palisade_model::Category;
use palisade_source::SourceFile;

use crate::discover::display;
use crate::revision::Revision;

pub(crate) mod helm;
pub(crate) mod kustomize;
mod pieces;

pub(crate) use pieces::Relocation;

/// The tool that a unit is rendered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// `helm template`.
    Helm,
    /// `kustomize build`, or `kubectl kustomize`.
    Kustomize,
}

/// A chart with its values, or an overlay: what is rendered as one root in one environment.
#[derive(Debug, Clone)]
pub struct Unit {
    /// With what.
    pub tool: Tool,
    /// The root's name in fingerprints: equal for all environments of one thing. Relative to the repository, with `/`.
    pub root: String,
    /// The environment; empty where there is only one.
    pub environment: String,
    /// The chart's or the overlay's directory.
    pub folder: PathBuf,
    /// Files of values in their order: the last one wins.
    pub values: Vec<PathBuf>,
    /// The namespace that objects are installed into that name none.
    pub namespace: Option<String>,
}

/// What a tool wrote.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// Its standard output.
    pub text: String,
    /// The directory that Kustomize's origins are relative to.
    pub base: PathBuf,
    /// Where the unit's files stood when they were read, and where they are: a copy is rendered for another time.
    pub copy: Option<(PathBuf, PathBuf)>,
}

/// Why there is nothing to judge of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderFailure {
    /// What kind of incompleteness it is: `templates` where the tool is missing.
    pub category: Category,
    /// One line: what is wrong.
    pub reason: String,
    /// What to do about it.
    pub detail: String,
}

/// What renders units.
pub trait Renderer: Debug + Send + Sync {
    /// The units, in the order of the configuration.
    fn units(&self) -> &[Unit];

    /// Renders a unit from its files as they were at a revision.
    fn render(&self, unit: &Unit, at: &Revision) -> Result<Rendered, RenderFailure>;
}

impl Unit {
    /// The directories and files that it is rendered from, at a revision.
    pub fn reads(&self, at: &Revision) -> Vec<PathBuf> {
        match self.tool {
            Tool::Helm => std::iter::once(self.folder.clone()).chain(self.values.iter().cloned()).collect(),
            Tool::Kustomize => kustomize::Overlay::read(&self.folder, at).folders,
        }
    }

    /// Whether anything that it is rendered from is not what it was at a revision.
    pub fn differs(&self, at: &Revision) -> bool {
        let now = self.reads(&Revision::now());
        self.reads(at).iter().chain(&now).any(|path| {
            at.below(path).is_some_and(|below| at.at(&below).is_some() || at.differences_below(&below).next().is_some())
        })
    }

    /// The manifests among its sources, that are judged as they are rendered and not by themselves.
    pub(crate) fn covers(&self, at: &Revision) -> Covered {
        match self.tool {
            Tool::Helm => {
                let own = |name: &str| display(&self.folder.join(name));
                let named = self.values.iter().map(|path| display(path));
                Covered {
                    marks: ["Chart.yaml", "Chart.yml"].map(own).into(),
                    folders: ["templates", "charts"].map(|name| format!("{}/", own(name))).into(),
                    files: named.chain(["values.yaml", "values.yml"].map(own)).collect(),
                }
            }
            Tool::Kustomize => {
                let overlay = kustomize::Overlay::read(&self.folder, at);
                let shown = |paths: &[PathBuf]| paths.iter().map(|path| display(path)).collect::<Vec<_>>();
                Covered {
                    marks: shown(&overlay.kustomizations),
                    folders: Vec::new(),
                    files: [shown(&overlay.resources), shown(&overlay.patches)].concat(),
                }
            }
        }
    }
}

/// What a unit stands for, as reports name it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Covered {
    /// The files that say that something has to be rendered.
    pub(crate) marks: Vec<String>,
    /// Folders all of whose manifests are rendered, with a slash behind them.
    folders: Vec<String>,
    /// Manifests, patches and values.
    files: Vec<String>,
}

impl Covered {
    /// Whether a manifest is judged as it is rendered.
    pub(crate) fn has(&self, shown: &str) -> bool {
        self.folders.iter().any(|folder| shown.starts_with(folder)) || self.files.iter().any(|file| file == shown)
    }
}

/// A file as it was at a revision; none for what is not there or is no text.
pub(crate) fn source(path: &Path, at: &Revision) -> Option<SourceFile> {
    SourceFile::from_bytes(display(path), at.read(path).ok()?).ok()
}
