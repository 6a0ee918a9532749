//! What judging the projects of a run gave, put together as they come.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use palisade_report::{Baseline, Finding, Report};

/// The findings of projects in one list, from the first on: with a list for each project they would all be there twice
/// once they are put together.
#[derive(Default)]
pub(crate) struct Gathered(Mutex<Vec<Finding>>);

/// Where a project's findings are in the list.
pub(crate) type At = Range<usize>;

/// What all projects gave.
pub(crate) struct Found {
    /// Their findings.
    pub(crate) findings: Vec<Finding>,
    /// What else there is to report of each, in the order of the projects.
    pub(crate) rest: Vec<Report>,
}

impl Gathered {
    /// Adds the findings of a project.
    pub(crate) fn add(&self, mut of_project: Vec<Finding>) -> At {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let start = all.len();
        if all.is_empty() {
            *all = of_project;
        } else {
            all.append(&mut of_project);
        }
        start..all.len()
    }

    /// Says of those findings in a place that are meant how they compare with those of before.
    pub(crate) fn mark(&mut self, at: At, baseline: Baseline, is_meant: impl Fn(&Finding) -> bool) {
        let all = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        let meant = all[at].iter_mut().filter(|finding| is_meant(finding));
        meant.for_each(|finding| finding.baseline = Some(baseline));
    }

    /// All of them, with where each project's are and what else it gave, in the order of the projects.
    pub(crate) fn finish(self, projects: impl IntoIterator<Item = (At, Report)>) -> Found {
        let all = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let (at, rest): (Vec<_>, Vec<_>) = projects.into_iter().unzip();
        // Which project was through first is chance. Merging environments goes by the order; nothing else does.
        let in_order = all.iter().any(|finding| !finding.environments.is_empty());
        Found { findings: if in_order { sorted(all, &at) } else { all }, rest }
    }
}

/// A list of parts that stand somewhere in it as a list of the parts in order.
fn sorted<T>(all: Vec<T>, parts: &[At]) -> Vec<T> {
    let mut by_place = (0..parts.len()).collect::<Vec<_>>();
    by_place.sort_by_key(|&part| parts[part].start);
    let mut rest = all.into_iter();
    let taken = by_place.into_iter().map(|part| (part, rest.by_ref().take(parts[part].len()).collect::<Vec<_>>()));
    let mut taken = taken.collect::<Vec<_>>();
    taken.sort_by_key(|(part, _)| *part);
    taken.into_iter().flat_map(|(_, part)| part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_back_in_order() {
        assert_eq!(sorted(vec!['c', 'c', 'a', 'b', 'b'], &[2..3, 3..5, 0..0, 0..2, 5..5]), ['a', 'b', 'b', 'c', 'c']);
    }
}
