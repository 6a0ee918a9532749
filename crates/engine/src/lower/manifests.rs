//! Manifests: those that are deployed together are a root.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use palisade_model::{Fragment, NoTrace, ProjectBuilder, ProjectInfo};
use palisade_report::RootKind;
use palisade_source::{SourceFile, SourceMap};
use rayon::prelude::*;

use crate::discover::Source;
use crate::lower::{Lowered, Pass, root_name};
use crate::revision::Revision;

/// Lowers the roots that manifests make up, and hands each on.
pub fn lower<T: Send>(manifests: Vec<Source>, pass: &mut Pass, each: &(impl Fn(Lowered) -> T + Sync)) -> Vec<T> {
    let mut wanted = Vec::new();
    for (directory, files) in roots(manifests) {
        let name = root_name(Path::new(&directory));
        let is_touched = pass.revision.as_deref().is_some_and(|revision| differs(revision, &name));
        if !pass.leaves_out(&(RootKind::Manifests, name.clone()), |_| is_touched) {
            wanted.push((name, files, is_touched));
        }
    }
    wanted.into_par_iter().map(|(name, files, is_touched)| each(project(name, &files, is_touched))).collect()
}

/// Whether a root's manifests may differ. A kustomization or chart anywhere may decide what is a manifest.
fn differs(revision: &Revision, root: &str) -> bool {
    let decides = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        name.starts_with("kustomization.") || name.starts_with("Chart.")
    };
    let is_manifest = |path: &str| [".yaml", ".yml", ".json"].iter().any(|end| path.ends_with(end));
    revision.differences_below(root).any(is_manifest) || revision.differences().any(|(path, _)| decides(path))
}

/// Manifests that are deployed together: those in a directory and below it, the directory being the topmost that
/// holds one itself.
fn roots(sources: Vec<Source>) -> Vec<(String, Vec<SourceFile>)> {
    let directory = |file: &SourceFile| file.path().rsplit_once('/').map_or("", |(d, _)| d).to_owned();
    let own = sources.iter().map(|source| directory(&source.file)).collect::<HashSet<_>>();
    let topmost = |directory: &str| {
        let mut top = directory;
        let mut at = directory;
        while let Some((above, _)) = at.rsplit_once('/') {
            at = above;
            if own.contains(at) {
                top = at;
            }
        }
        top.to_owned()
    };
    let mut roots: BTreeMap<String, Vec<SourceFile>> = BTreeMap::new();
    for source in sources {
        roots.entry(topmost(&directory(&source.file))).or_default().push(source.file);
    }
    roots.into_iter().collect()
}

fn project(root: String, files: &[SourceFile], is_touched: bool) -> Lowered {
    let mut sources = SourceMap::new();
    let ids = files.iter().map(|file| sources.add(file.clone())).collect::<Vec<_>>();
    let fragments: Vec<Fragment> =
        ids.into_par_iter().with_min_len(8).map(|id| palisade_kubernetes::manifest(id, sources.file(id))).collect();
    let mut builder = ProjectBuilder::new();
    for fragment in fragments {
        builder.add(fragment);
    }
    let info = ProjectInfo { root, ..ProjectInfo::default() };
    Lowered {
        project: builder.finish(Arc::new(sources), info, Arc::new(NoTrace)),
        kind: RootKind::Manifests,
        root: None,
        is_touched,
        given: Vec::new(),
        idle_blocks: 0,
        relocation: None,
    }
}
