//! Judging: every selected policy on every subject of a project, on all threads, with a result that does not depend
//! on how the work was shared out.

use std::collections::HashSet;
use std::ops::Range;

use foldhash::fast::RandomState;
use palisade_model::{Project, ResourceId};
use palisade_policy::{
    Again, Around, Finding, Findings, Group, GroupError, PolicyFailure, Questions, Selection, Session, Subject,
};
use rayon::prelude::*;

use crate::lower::Lowered;

/// What judging one project gave.
#[derive(Debug)]
pub struct Judged<T> {
    /// What was made of the findings: in the order of the subjects, however they were shared out.
    pub pieces: Vec<T>,
    /// Failures and counts; the findings are in the pieces.
    pub rest: Findings,
    /// What the groups asked of the project, where that was to be noted.
    pub questions: Vec<Questions>,
    /// The resources that some policy was applied to.
    pub covered: HashSet<ResourceId, RandomState>,
}

/// What else is wanted of judging a project, and what is known.
#[derive(Clone, Copy)]
pub enum Times<'a> {
    /// It is judged by itself.
    One,
    /// It will be compared with an earlier state: what is asked of it is noted.
    Now,
    /// It is the earlier state, and so much is known from the later one.
    Before(&'a Again),
}

/// Judges a project by the selected policies of the groups. What was found is handed on subject by subject, so that
/// what `add` makes of it is all that is kept: `start` gives what it is added to, for a share of the subjects. `around` is
/// what the groups know of the run, by their numbers; where it is empty the project is judged by itself.
pub fn judge<T: Send>(
    project: &Project,
    groups: &[Box<dyn Group>],
    around: &[Option<Around>],
    selection: &Selection,
    times: Times<'_>,
    start: impl Fn() -> T + Sync,
    add: impl Fn(&mut T, Finding) + Sync,
) -> Judged<T> {
    let around = |number: usize| around.get(number).and_then(Option::as_ref);
    // A group's views go as soon as it is through: together they would be larger than the project.
    let of_group = |number: usize, group: &dyn Group| {
        let session = open(group, project, around(number), selection, times)?;
        Ok(session.map(|session| {
            let (parts, covered) = judge_session(session.as_ref(), &start, &add);
            (parts, covered, session.questions())
        }))
    };
    let mut judged =
        Judged { pieces: Vec::new(), rest: Findings::default(), questions: Vec::new(), covered: HashSet::default() };
    let all = groups.par_iter().enumerate().map(|(number, group)| of_group(number, group.as_ref()));
    for of_one in all.collect::<Vec<Result<_, GroupError>>>() {
        match of_one {
            Ok(Some((parts, covered, questions))) => {
                judged.covered.extend(covered);
                judged.questions.extend(questions);
                for (piece, rest) in parts {
                    judged.pieces.push(piece);
                    judged.rest.append(rest);
                }
            }
            Ok(None) => {}
            Err(error) => judged.rest.failures.push(PolicyFailure {
                summary: error.summary,
                detail: error.detail,
                policy: error.policy,
                subject: Subject::Project,
                at: None,
                is_limit: false,
            }),
        }
    }
    judged
}

/// Judges what a group has collected: what was made of each share of it, in order, and the resources that it covers.
fn judge_session<T: Send>(
    session: &dyn Session,
    start: &(impl Fn() -> T + Sync),
    add: &(impl Fn(&mut T, Finding) + Sync),
) -> (Vec<(T, Findings)>, Vec<ResourceId>) {
    let parts = chunks(session).into_par_iter().map(|range| {
        let (mut piece, mut out) = (start(), Findings::default());
        let mut judge = session.judge();
        for subject in range {
            judge.judge(subject, &mut out);
            out.findings.drain(..).for_each(|finding| add(&mut piece, finding));
        }
        (piece, out)
    });
    (parts.collect(), session.covered())
}

/// What each group has to know of all projects of a run.
pub(crate) fn look_around(
    lowered: &[Lowered],
    groups: &[Box<dyn Group>],
    selection: &Selection,
) -> Vec<Option<Around>> {
    let projects = lowered.iter().map(|lowered| &lowered.project).collect::<Vec<_>>();
    groups.iter().map(|group| group.look_around(&projects, selection)).collect()
}

fn open<'p>(
    group: &'p dyn Group,
    project: &'p Project,
    around: Option<&'p Around>,
    selection: &'p Selection,
    times: Times<'p>,
) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
    match (around, times) {
        (Some(around), _) => group.open_within(project, around, selection),
        (None, Times::One) => group.open(project, selection),
        (None, Times::Now) => group.open_noting(project, selection),
        (None, Times::Before(again)) => group.open_again(project, selection, again),
    }
}

/// A session's subjects in pieces of equal size, small enough to keep all threads busy.
fn chunks(session: &dyn Session) -> Vec<Range<usize>> {
    let all = session.subjects();
    let size = session.least_share().max(all / (rayon::current_num_threads() * 4).max(1)).max(1);
    (0..all).step_by(size).map(|start| start..(start + size).min(all)).collect()
}
