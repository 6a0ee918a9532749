//! Plans: each is a root of its own, unless it is fused with the configuration that it was made from.

use std::sync::Arc;

use palisade_model::{Diagnostic, Fragment, NoTrace, ProjectBuilder, ProjectInfo};
use palisade_report::RootKind;
use palisade_source::SourceMap;
use palisade_terraform::plan::Plan;
use rayon::prelude::*;

use crate::discover::Source;
use crate::lower::{Input, InputError, Inventory, Lowered};

/// The fewest resources of a plan that are worth a task of their own.
const CHUNK: usize = 256;

/// Lowers the plans.
pub fn lower(_: &Input, plans: &[Source], _: &mut Inventory) -> Result<Vec<Lowered>, InputError> {
    Ok(plans.par_iter().map(project).collect())
}

fn project(source: &Source) -> Lowered {
    let mut sources = SourceMap::new();
    let file = sources.add(source.file.clone());
    let mut builder = ProjectBuilder::new();
    match Plan::parse(file, source.file.text()) {
        Ok(plan) => {
            builder.add(plan.prologue());
            let starts = (0..plan.len()).step_by(CHUNK).collect::<Vec<_>>();
            let fragments = starts
                .into_par_iter()
                .map(|start| plan.lower(start..(start + CHUNK).min(plan.len())))
                .collect::<Vec<_>>();
            for fragment in fragments {
                builder.add(fragment);
            }
        }
        Err(problem) => builder.add(broken(problem)),
    }
    let info = ProjectInfo { root: source.file.path().to_owned(), ..ProjectInfo::default() };
    Lowered { project: builder.finish(Arc::new(sources), info, Arc::new(NoTrace)), kind: RootKind::Plan }
}

fn broken(problem: Diagnostic) -> Fragment {
    let mut fragment = Fragment::new();
    fragment.diagnostics.push(problem);
    fragment
}
