//! Judging: every selected policy on every subject of a project, on all threads, with a result that does not depend
//! on how the work was shared out.

use std::collections::HashSet;
use std::ops::Range;

use palisade_model::{Project, ResourceId};
use palisade_policy::{Findings, Group, PolicyFailure, Selection, Session, Subject};
use rayon::prelude::*;

/// What judging one project gave.
#[derive(Debug, Default)]
pub struct Judged {
    /// Findings, failures and counts.
    pub findings: Findings,
    /// The resources that some policy was applied to.
    pub covered: HashSet<ResourceId>,
}

/// Judges a project by the selected policies of the groups.
pub fn judge(project: &Project, groups: &[Box<dyn Group>], selection: &Selection) -> Judged {
    let opened = groups.par_iter().map(|group| group.open(project, selection)).collect::<Vec<_>>();
    let mut judged = Judged::default();
    let mut sessions: Vec<Box<dyn Session + '_>> = Vec::new();
    for one in opened {
        match one {
            Ok(Some(session)) => sessions.push(session),
            Ok(None) => {}
            Err(error) => judged.findings.failures.push(PolicyFailure {
                summary: error.summary,
                detail: error.detail,
                policy: error.policy,
                subject: Subject::Project,
                at: None,
                is_limit: false,
            }),
        }
    }
    let tasks = sessions.iter().flat_map(|session| chunks(session.as_ref())).collect::<Vec<_>>();
    let parts = tasks
        .into_par_iter()
        .map(|(session, range)| {
            let mut out = Findings::default();
            let mut judge = session.judge();
            for subject in range {
                judge.judge(subject, &mut out);
            }
            out
        })
        .collect::<Vec<_>>();
    for part in parts {
        judged.findings.append(part);
    }
    for session in &sessions {
        judged.covered.extend(session.covered());
    }
    judged
}

/// A session's subjects in pieces of equal size, small enough to keep all threads busy.
fn chunks<'s, 'p>(session: &'s (dyn Session + 'p)) -> Vec<(&'s (dyn Session + 'p), Range<usize>)> {
    let all = session.subjects();
    let size = session.least_share().max(all / (rayon::current_num_threads() * 4).max(1)).max(1);
    (0..all).step_by(size).map(|start| (session, start..(start + size).min(all))).collect()
}
