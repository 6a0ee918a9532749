//! Charts and overlays: each is a root in one environment, judged as it is rendered.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use palisade_model::{Category, Fragment, NoTrace, ProjectBuilder, ProjectInfo};
use palisade_report::{Place, RootKind};
use palisade_source::{SourceFile, SourceMap};
use rayon::prelude::*;

use crate::discover::{Problem, Source, display, is_checked};
use crate::lower::{Input, Inventory, Lowered, Pass};
use crate::render::helm::{self, Chart};
use crate::render::kustomize::{self, Overlay};
use crate::render::{Covered, Relocation, RenderFailure, Rendered, Tool, Unit, source};
use crate::revision::Revision;
use crate::shard::Load;

/// Renders what is configured, hands each on, and takes from the manifests what is judged as it is rendered.
pub fn lower<T: Send>(
    input: &Input,
    manifests: &mut Vec<Source>,
    inventory: &mut Inventory,
    pass: &mut Pass,
    each: &(impl Fn(Lowered) -> T + Sync),
) -> Vec<T> {
    let Some(renderer) = input.renderer.as_deref() else { return Vec::new() };
    let now = Revision::now();
    let at = pass.before().cloned();
    let at = at.as_deref().unwrap_or(&now);
    let mut wanted = Vec::new();
    let mut covered = Vec::new();
    for unit in renderer.units().iter().filter(|unit| is_checked(input, &unit.folder)) {
        if !unit.environment.is_empty() {
            inventory.environments.insert(unit.environment.clone());
        }
        let only = &input.only_environments;
        if !only.is_empty() && !unit.environment.is_empty() && !only.contains(&unit.environment) {
            covered.push(unit.covers(at));
            continue;
        }
        // What the change takes away is only named by the configuration of then.
        if pass.revision.is_some() && !pass.is_before && !unit.folder.exists() {
            continue;
        }
        let is_touched = pass.revision.as_deref().is_some_and(|revision| unit.differs(revision));
        if pass.leaves_out(&(RootKind::Manifests, unit.root.clone()), |_| is_touched) {
            covered.push(unit.covers(at));
        } else {
            wanted.push((unit, is_touched));
        }
    }
    // Whether a thing can be rendered decides who judges its manifests, so each part of a run has to know it of all.
    let written = wanted.into_par_iter().map(|(unit, is_touched)| (unit, is_touched, renderer.render(unit, at)));
    let written = written.collect::<Vec<_>>();
    let own = own_roots(&written, pass);
    let outcomes = written.into_par_iter().map(|(unit, is_touched, outcome)| {
        let is_own = own.as_ref().is_none_or(|own| own.contains(&unit.root));
        (unit, outcome.map(|written| is_own.then(|| each(project(unit, &written, at, is_touched)))))
    });
    let mut lowered = Vec::new();
    for (unit, outcome) in outcomes.collect::<Vec<_>>() {
        let covers = unit.covers(at);
        match outcome {
            Ok(project) => {
                lowered.extend(project);
                covered.push(covers);
            }
            // What could not be rendered then is nothing that this run has to answer for.
            Err(failure) => {
                inventory.problems.retain(|problem| !covers.marks.iter().any(|mark| mark == problem.place.path()));
                inventory.problems.push(problem(unit, failure));
            }
        }
    }
    take(&covered, manifests, inventory);
    lowered
}

/// The roots that this part of the run judges, each in all of its environments; none where it is whole.
fn own_roots(written: &[(&Unit, bool, Result<Rendered, RenderFailure>)], pass: &mut Pass) -> Option<HashSet<String>> {
    let shares = pass.shares.as_mut()?;
    let mut sizes: BTreeMap<&str, u64> = BTreeMap::new();
    for (unit, _, outcome) in written {
        if let Ok(rendered) = outcome {
            *sizes.entry(&unit.root).or_default() += rendered.text.len() as u64;
        }
    }
    let loads = sizes.iter().map(|(&name, &size)| Load { name, files: vec![(name, size)] }).collect::<Vec<_>>();
    let takes = shares.takes(&loads);
    Some(sizes.keys().zip(takes).filter(|(_, is_own)| *is_own).map(|(name, _)| (*name).to_owned()).collect())
}

/// What is judged as it is rendered is read, and is judged in no other way.
fn take(covered: &[Covered], manifests: &mut Vec<Source>, inventory: &mut Inventory) {
    let has = |shown: &str| covered.iter().any(|covered| covered.has(shown));
    let marks = |shown: &str| covered.iter().any(|covered| covered.marks.iter().any(|mark| mark == shown));
    manifests.retain(|source| !has(source.file.path()));
    inventory.problems.retain(|problem| problem.category != Category::Templates || !marks(problem.place.path()));
    let (read, skipped) = std::mem::take(&mut inventory.files_skipped)
        .into_iter()
        .partition::<Vec<_>, _>(|skipped| has(&skipped.path) || marks(&skipped.path));
    inventory.files_skipped = skipped;
    inventory.files_read.extend(read.into_iter().map(|skipped| skipped.path));
    inventory.files_read.sort();
    inventory.files_read.dedup();
}

fn project(unit: &Unit, written: &Rendered, at: &Revision, is_touched: bool) -> Lowered {
    let (relocation, given) = match unit.tool {
        Tool::Helm => {
            let chart = Chart::read(unit, at);
            let names = ["Chart.yaml", "Chart.yml"].map(|name| unit.folder.join(name));
            let whole = names.iter().find_map(|path| source(path, at));
            let whole = whole.unwrap_or_else(|| SourceFile::new(display(&names[0]), ""));
            let given = chart.given();
            (Relocation::of_chart(helm::pieces(unit, written, at), chart, whole), given)
        }
        Tool::Kustomize => {
            let overlay = Overlay::read(&unit.folder, at);
            let whole = kustomize::whole(&overlay);
            let whole = whole.unwrap_or_else(|| SourceFile::new(display(&unit.folder), ""));
            let pieces = kustomize::pieces(&unit.folder, written, at);
            (Relocation::of_overlay(pieces, overlay, whole), Vec::new())
        }
    };
    let mut sources = SourceMap::new();
    let ids = relocation.pieces().iter().map(|piece| sources.add(piece.rendered.clone())).collect::<Vec<_>>();
    let fragments: Vec<Fragment> =
        ids.into_par_iter().with_min_len(8).map(|id| palisade_kubernetes::manifest(id, sources.file(id))).collect();
    let mut builder = ProjectBuilder::new();
    builder.add_all(fragments);
    let info = ProjectInfo { root: unit.root.clone(), environment: unit.environment.clone(), ..ProjectInfo::default() };
    Lowered {
        project: builder.finish(Arc::new(sources), info, Arc::new(NoTrace)),
        kind: RootKind::Manifests,
        root: None,
        is_touched,
        given,
        relocation: Some(Arc::new(relocation)),
        is_unmade: false,
        idle_blocks: 0,
    }
}

fn problem(unit: &Unit, failure: RenderFailure) -> Problem {
    let folder = display(&unit.folder);
    let RenderFailure { category, reason, detail } = failure;
    let what = match unit.tool {
        Tool::Helm => "Helm chart",
        Tool::Kustomize => "overlay",
    };
    let environment = if unit.environment.is_empty() { String::new() } else { format!(" in {}", unit.environment) };
    if category.is_out_of_reach() {
        let reason = format!("{what}{environment}, {reason}");
        Problem { category, place: Place::File { path: folder.clone() }, summary: folder, reason, detail }
    } else {
        let summary = format!("{what}{environment} {reason}");
        Problem { category, place: Place::File { path: folder }, summary, reason: String::new(), detail }
    }
}
