//! Plans: each is a root of its own, unless it is fused with the configuration that it was made from.

use std::path::Path;
use std::sync::Arc;

use palisade_model::{Diagnostic, Fragment, NoTrace, ProjectBuilder, ProjectInfo};
use palisade_report::RootKind;
use palisade_source::SourceMap;
use palisade_terraform::plan::{Fusion, Plan};
use rayon::prelude::*;

use crate::discover::{FileKind, Source, display, named};
use crate::lower::{InputError, Inventory, Lowered, Pass};
use crate::shard::Load;

/// The fewest resources of a plan that are worth a task of their own.
const CHUNK: usize = 256;

/// Lowers the plans that stand for themselves, and hands each on.
pub fn lower<T: Send>(plans: &[Source], pass: &mut Pass, each: &(impl Fn(Lowered) -> T + Sync)) -> Vec<T> {
    let mut wanted = Vec::new();
    let loads = || plans.iter().map(|plan| Load::new(plan.file.path(), [&plan.file])).collect();
    for plan in pass.own(plans.iter(), loads) {
        let is_touched = pass.revision.as_deref().is_some_and(|revision| revision.content(&plan.path).is_some());
        let key = (RootKind::Plan, plan.file.path().to_owned());
        if !pass.leaves_out(&key, |_| is_touched) {
            wanted.push((plan, is_touched));
        }
    }
    wanted.into_par_iter().map(|(plan, is_touched)| each(Lowered { is_touched, ..project(plan) })).collect()
}

/// Fuses a plan with the root among the projects that it was made from: the one that declares most of its resources.
/// Where none declares any, the plan stands for itself, and a hint says so.
pub fn fuse(path: &Path, projects: &mut Vec<Lowered>, inventory: &mut Inventory) -> Result<(), InputError> {
    let source = named(path)?;
    if source.kind != FileKind::Plan {
        return Err(InputError::NotUnderstood { path: display(path), why: "it is no plan".to_owned() });
    }
    inventory.files_seen += 1;
    inventory.files_read.push(source.file.path().to_owned());
    let plan = project(&source);
    let shared = |lowered: &Lowered| {
        let addresses = plan.project.resources().filter(|r| lowered.project.by_address(r.address()).is_some());
        addresses.count()
    };
    let best = projects
        .iter()
        .enumerate()
        .filter(|(_, lowered)| lowered.kind == RootKind::Terraform)
        .map(|(at, lowered)| (shared(lowered), at))
        .max_by_key(|&(count, at)| (count, std::cmp::Reverse(at)));
    match best {
        Some((count, at)) if count > 0 => {
            let root = &projects[at].project;
            let info = root.info().clone();
            let fused = Fusion::new(&plan.project, root).project(info, root.trace());
            let is_touched = projects[at].is_touched;
            projects[at] = Lowered {
                project: fused,
                kind: RootKind::Plan,
                root: None,
                is_touched,
                given: Vec::new(),
                is_unmade: false,
                idle_blocks: 0,
                relocation: None,
            };
        }
        Some(_) | None => {
            inventory.hints.push(format!(
                "{} was judged by itself: no root that was given declares its resources",
                source.file.path()
            ));
            projects.push(plan);
        }
    }
    Ok(())
}

fn project(source: &Source) -> Lowered {
    let mut sources = SourceMap::new();
    let file = sources.add(source.file.clone());
    let mut builder = ProjectBuilder::new();
    // Only one thread can read a plan. The others work out what reports name its text by meanwhile.
    let (parsed, _) = rayon::join(|| Plan::parse(file, source.file.text()), || source.file.sha256());
    match parsed {
        Ok(plan) => {
            let starts = (0..plan.len()).step_by(CHUNK).collect::<Vec<_>>();
            let mut fragments = vec![plan.prologue()];
            fragments
                .par_extend(starts.into_par_iter().map(|start| plan.lower(start..(start + CHUNK).min(plan.len()))));
            drop(plan);
            builder.add_all(fragments);
        }
        Err(problem) => builder.add(broken(problem)),
    }
    let info = ProjectInfo { root: source.file.path().to_owned(), ..ProjectInfo::default() };
    Lowered {
        project: builder.finish(Arc::new(sources), info, Arc::new(NoTrace)),
        kind: RootKind::Plan,
        root: None,
        is_touched: false,
        given: Vec::new(),
        is_unmade: false,
        idle_blocks: 0,
        relocation: None,
    }
}

fn broken(problem: Diagnostic) -> Fragment {
    let mut fragment = Fragment::new();
    fragment.diagnostics.push(problem);
    fragment
}
