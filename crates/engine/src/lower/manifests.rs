//! Manifests: those that are deployed together are a root.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use palisade_model::{Category, Diagnostic, Fragment, NoTrace, ProjectBuilder, ProjectInfo};
use palisade_report::RootKind;
use palisade_source::{FileId, Site, SourceFile, SourceMap};
use rayon::prelude::*;

use crate::discover::Source;
use crate::lower::{Formats, Lowered, Pass, root_name};
use crate::revision::Revision;
use crate::shard::Load;

/// The manifests of a root as they were read, by path.
pub(crate) type Read = HashMap<String, (FileId, SourceFile, Fragment)>;

/// Lowers the roots that manifests make up, and hands each on.
pub fn lower<T: Send>(manifests: Vec<Source>, pass: &mut Pass, each: &(impl Fn(Lowered) -> T + Sync)) -> Vec<T> {
    let mut wanted = Vec::new();
    let roots = roots(manifests);
    let loads = || roots.iter().map(|(name, files)| Load::new(name, files)).collect();
    let own = pass.own(0..roots.len(), loads).into_iter().collect::<HashSet<_>>();
    for (_, (directory, files)) in roots.into_iter().enumerate().filter(|(at, _)| own.contains(at)) {
        let name = root_name(Path::new(&directory));
        let is_touched = pass.revision.as_deref().is_some_and(|revision| differs(revision, &name));
        if !pass.leaves_out(&(RootKind::Manifests, name.clone()), |_| is_touched) {
            let read = pass.read.remove(&name).unwrap_or_default();
            wanted.push((name, files, is_touched, read));
        }
    }
    let is_before = pass.is_before;
    let lowered = wanted.into_par_iter().map(|(name, files, is_touched, read)| {
        let read = documents(files, read);
        // What is not the same at another time is asked for again then, and most of its files are the same.
        let kept = if is_touched && !is_before { read.clone() } else { Read::new() };
        (name.clone(), kept, each(project(name, read, is_touched)))
    });
    let mut all = Vec::new();
    for (name, kept, result) in lowered.collect::<Vec<_>>() {
        pass.read.insert(name, kept);
        all.push(result);
    }
    all
}

/// Reads files; of those that were read before, as far as they can keep their ids, nothing but what was made of them.
fn documents(mut files: Vec<SourceFile>, mut read: Read) -> Read {
    let mut paths = HashSet::new();
    files.retain(|file| paths.insert(file.path().to_owned()));
    let mut by_id: Vec<Option<SourceFile>> = vec![None; files.len()];
    let mut others = Vec::new();
    let mut known = Read::new();
    for file in files {
        match read.remove(file.path()) {
            Some((id, was, fragment)) if was.text() == file.text() && (id.0 as usize) < by_id.len() => {
                by_id[id.0 as usize] = Some(file.clone());
                known.insert(file.path().to_owned(), (id, file, fragment));
            }
            Some(_) | None => others.push(file),
        }
    }
    let free = by_id.iter().enumerate().filter(|(_, file)| file.is_none()).map(|(at, _)| FileId(at as u32));
    let others = free.zip(others).collect::<Vec<_>>();
    let others = others.into_par_iter().with_min_len(8).map(|(id, file)| {
        let fragment = palisade_kubernetes::manifest(id, &file);
        (file.path().to_owned(), (id, file, fragment))
    });
    known.par_extend(others);
    known
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

/// The root of the documents that describe nothing: what keeps one from being read is all that is known of it.
pub fn others(found: &[Source], formats: Formats) -> Option<Lowered> {
    let mut sources = SourceMap::new();
    let mut builder = ProjectBuilder::new();
    for source in found {
        let id = sources.add(source.file.clone());
        if let Some((span, summary)) = (formats.problem)(formats.parser, &source.file) {
            let mut fragment = Fragment::new();
            let detail = "correct the file, or leave it out with [paths] exclude".to_owned();
            let site = Some(Site::new(id, span));
            fragment.diagnostics.push(Diagnostic { category: Category::Parse, site, summary, detail });
            builder.add(fragment);
        }
    }
    (!found.is_empty()).then(|| Lowered {
        project: builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace)),
        kind: RootKind::Manifests,
        root: None,
        is_touched: true,
        given: Vec::new(),
        is_unmade: false,
        idle_blocks: 0,
        relocation: None,
    })
}

fn project(root: String, read: Read, is_touched: bool) -> Lowered {
    let mut files = read.values().map(|(id, file, _)| (*id, file.clone())).collect::<Vec<_>>();
    files.sort_by_key(|(id, _)| *id);
    let mut sources = SourceMap::new();
    for (_, file) in files {
        sources.add(file);
    }
    let mut fragments = read.into_iter().collect::<Vec<_>>();
    fragments.sort_by(|a, b| a.0.cmp(&b.0));
    let mut builder = ProjectBuilder::new();
    builder.add_all(fragments.into_iter().map(|(_, (_, _, fragment))| fragment).collect());
    let info = ProjectInfo { root, ..ProjectInfo::default() };
    Lowered {
        project: builder.finish(Arc::new(sources), info, Arc::new(NoTrace)),
        kind: RootKind::Manifests,
        root: None,
        is_touched,
        given: Vec::new(),
        is_unmade: false,
        idle_blocks: 0,
        relocation: None,
    }
}
