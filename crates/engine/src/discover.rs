//! Which files there are, and what each of them is. Nothing found is dropped: what is not read is listed with why.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};
use palisade_kubernetes::Recognition;
use palisade_model::{Category, Diagnostic};
use palisade_report::Skipped;
use palisade_source::{SourceError, SourceFile};
use palisade_terraform::plan::PlanKind;
use rayon::prelude::*;

/// What a file that was read is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// Terraform configuration, native or JSON.
    Terraform,
    /// A Terraform plan as JSON.
    Plan,
    /// Kubernetes manifests.
    Manifest,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it lies.
    pub path: PathBuf,
    /// Its text, under the path that reports name it by.
    pub file: SourceFile,
    /// What it is.
    pub kind: FileKind,
}

/// All that was found below the given paths.
#[derive(Debug, Default)]
pub struct Discovered {
    /// Files that take part, by path.
    pub sources: Vec<Source>,
    /// How many files were looked at.
    pub seen: u64,
    /// Those that take no part, with the reason.
    pub skipped: Vec<Skipped>,
    /// What could not be read, and what has to be rendered first. The sites are empty: the path is in the summary.
    pub problems: Vec<(Diagnostic, Option<SourceFile>, String)>,
    /// The files that were named one by one: findings are reported for these only.
    pub named_files: Vec<PathBuf>,
    /// The directories that were named.
    pub directories: Vec<PathBuf>,
}
