//! Which findings were there before: by fingerprint, then by where their resources, files and directories went, then by
//! the text of the resource.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::Path;
use std::sync::Arc;

use palisade_report::{Baseline, Finding, Fingerprint, element, without_indexes};
use palisade_terraform::modules::Root;

use crate::discover::display;
use crate::lower::Lowered;
use crate::revision::Revision;

/// A finding that was there before, as far as it is needed to find it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its fingerprint.
    pub fingerprint: Fingerprint,
    /// The policy's id.
    pub policy: String,
    /// The resource's root; empty where it is not about a resource.
    pub root: String,
    /// The resource's address, else the file's path.
    pub address: String,
    /// Whether it is about a resource.
    pub has_resource: bool,
    /// The attribute's path without list indexes.
    pub path: String,
    /// Whether it was certain.
    pub is_certain: bool,
    /// Whether it was waived.
    pub is_waived: bool,
    /// What it said.
    pub message: String,
    /// The environments that had it; empty where there was only one without a name.
    pub environments: Vec<String>,
}

impl Known {
    /// What of a finding is needed to find it again.
    pub fn of(finding: &Finding) -> Self {
        Known {
            fingerprint: finding.fingerprint,
            policy: finding.policy.id.to_string(),
            root: finding.resource.as_ref().map(|resource| resource.root.to_string()).unwrap_or_default(),
            address: finding.address().to_owned(),
            has_resource: finding.resource.is_some(),
            path: without_indexes(&finding.path),
            is_certain: finding.is_certain(),
            is_waived: finding.waived().is_some(),
            message: finding.message.to_string(),
            environments: finding.environments.iter().map(ToString::to_string).collect(),
        }
    }

    /// The resource's kind, as its address has it: `aws_s3_bucket`, `Deployment`.
    pub(crate) fn kind(&self) -> &str {
        let plain = self.address.split(['[', '"']).next().unwrap_or(&self.address);
        match self.address.split_once('/') {
            Some((kind, _)) => kind,
            None => plain.rsplit('.').nth(1).unwrap_or(plain),
        }
    }

    /// How a finding that is this one compares with it. What was only possible or waived, and is no longer, is new, and
    /// so is what another environment has now.
    fn state(&self, finding: &Finding) -> Baseline {
        let is_elsewhere = finding.environments.iter().any(|name| self.environments.iter().all(|was| **was != **name));
        let is_worse = (finding.is_certain() && !self.is_certain)
            || (finding.waived().is_none() && self.is_waived)
            || (!self.environments.is_empty() && is_elsewhere);
        if is_worse {
            Baseline::New
        } else if *self.message == *finding.message && self.is_certain == finding.is_certain() {
            Baseline::Unchanged
        } else {
            Baseline::Updated
        }
    }
}

/// What else is known of the two times.
#[derive(Default)]
pub(crate) struct Changes<'a> {
    revision: Option<&'a Revision>,
    /// The root modules with `moved` blocks, by their roots' names.
    moves: HashMap<&'a str, &'a Arc<Root>>,
    /// Roots and addresses of the resources that there are.
    now: HashSet<(&'a str, &'a str)>,
    /// The same of those that were; none where that is not known.
    before: Option<HashSet<(&'a str, &'a str)>>,
}

impl<'a> Changes<'a> {
    /// The changes between a revision and now.
    pub(crate) fn between(now: &'a [Lowered], before: &'a [Lowered], revision: &'a Revision) -> Self {
        Self { revision: Some(revision), before: Some(addresses(before)), ..Self::since(now) }
    }

    /// What is known where only the findings of before are there.
    pub(crate) fn since(now: &'a [Lowered]) -> Self {
        let moves = now.iter().filter_map(|lowered| {
            let root = lowered.root.as_ref()?;
            Some((lowered.project.info().root.as_str(), root))
        });
        Self { revision: None, moves: moves.collect(), now: addresses(now), before: None }
    }

    /// The roots and addresses under which a known finding's resource may stand now.
    fn places(&self, known: &Known) -> Vec<(String, String)> {
        let revision = self.revision;
        if !known.has_resource {
            let to = revision.and_then(|revision| {
                let to = revision.renamed(&revision.below(Path::new(&known.address))?)?;
                Some(display(&revision.top().join(to)))
            });
            return to.into_iter().map(|to| (known.root.clone(), to)).collect();
        }
        let went = revision.and_then(|r| r.moved_directory(&known.root).or_else(|| r.renamed(&known.root)));
        let mut places = Vec::new();
        for root in [Some(known.root.as_str()), went].into_iter().flatten() {
            let moved = self.moves.get(root).and_then(|moves| moves.moved(&known.address));
            places.extend(moved.map(|address| (root.to_owned(), address)));
            places.push((root.to_owned(), known.address.clone()));
        }
        places
    }
}

fn addresses(projects: &[Lowered]) -> HashSet<(&str, &str)> {
    let all = projects.iter().flat_map(|Lowered { project, .. }| {
        let root = project.info().root.as_str();
        project.resources().map(move |resource| (root, resource.address().as_str()))
    });
    all.collect()
}

/// Which of what was known is there, and which is not.
pub(crate) struct Settled<T> {
    /// What came with it, and the index of the finding that it is.
    pub(crate) found: Vec<(T, usize)>,
    /// What is no more.
    pub(crate) gone: Vec<(Known, T)>,
}

/// Says of each finding that has no state yet how it compares, and of what was known where it is. `element` gives what the
/// text of a known one's resource is known by: nearly all are found before that is asked.
pub(crate) fn settle<T>(
    findings: &mut [Finding],
    known: Vec<(Known, T)>,
    changes: &Changes<'_>,
    element: impl Fn(&T) -> Option<Fingerprint>,
) -> Settled<T> {
    let mut settled = Settled { found: Vec::new(), gone: known };
    by_fingerprint(findings, &mut settled);
    if !settled.gone.is_empty() {
        by_place(findings, &mut settled, changes);
        by_text(findings, &mut settled, changes, element);
    }
    mark_new(findings);
    settled
}

impl<T> Settled<T> {
    /// Takes what is there under what `find` gives from what is gone.
    fn take(&mut self, findings: &mut [Finding], mut find: impl FnMut(&Known, &T) -> Option<usize>) {
        for (was, with) in std::mem::take(&mut self.gone) {
            match find(&was, &with) {
                Some(at) => {
                    findings[at].baseline = Some(was.state(&findings[at]));
                    self.found.push((with, at));
                }
                None => self.gone.push((was, with)),
            }
        }
    }
}

fn mark_new(findings: &mut [Finding]) {
    findings.iter_mut().filter(|finding| finding.baseline.is_none()).for_each(|f| f.baseline = Some(Baseline::New));
}

/// Findings without a state, in order, by what they are asked for with.
struct Open<K>(HashMap<K, VecDeque<usize>>);

impl<K: std::hash::Hash + Eq> Open<K> {
    fn of(findings: &[Finding], key: impl Fn(&Finding) -> Option<K>) -> Self {
        let mut open: HashMap<K, VecDeque<usize>> = HashMap::new();
        for (at, finding) in findings.iter().enumerate().filter(|(_, finding)| finding.baseline.is_none()) {
            if let Some(key) = key(finding) {
                open.entry(key).or_default().push_back(at);
            }
        }
        Self(open)
    }

    fn take(&mut self, key: &K) -> Option<usize> {
        self.0.get_mut(key)?.pop_front()
    }
}

fn by_fingerprint<T>(findings: &mut [Finding], settled: &mut Settled<T>) {
    let mut open = Open::of(findings, |finding| Some(finding.fingerprint));
    settled.take(findings, |was, _| open.take(&was.fingerprint));
}

/// Policy, root, address and path.
type Place = (String, String, String, String);

fn by_place<T>(findings: &mut [Finding], settled: &mut Settled<T>, changes: &Changes<'_>) {
    let mut open: Open<Place> = Open::of(findings, |finding| {
        let root = finding.resource.as_ref().map(|resource| resource.root.to_string()).unwrap_or_default();
        Some((finding.policy.id.to_string(), root, finding.address().to_owned(), without_indexes(&finding.path)))
    });
    settled.take(findings, |was, _| {
        let mut places = changes.places(was).into_iter();
        places.find_map(|(root, address)| open.take(&(was.policy.clone(), root, address, was.path.clone())))
    });
}

/// A resource that has the same text under another address is the same one, unless one of the two stands under both
/// times: then it was copied.
fn by_text<T>(
    findings: &mut [Finding],
    settled: &mut Settled<T>,
    changes: &Changes<'_>,
    element_of: impl Fn(&T) -> Option<Fingerprint>,
) {
    let mut open = Open::of(findings, |finding| {
        let resource = finding.resource.as_ref()?;
        let was_there = |all: &HashSet<(&str, &str)>| all.contains(&(&*resource.root, resource.address.as_str()));
        if changes.before.as_ref().is_some_and(was_there) {
            return None;
        }
        Some((finding.policy.id.to_string(), without_indexes(&finding.path), element(finding)?))
    });
    settled.take(findings, |was, with| {
        let is_there = changes.now.contains(&(was.root.as_str(), was.address.as_str()));
        let text = if was.has_resource && !is_there { element_of(with)? } else { return None };
        open.take(&(was.policy.clone(), was.path.clone(), text))
    });
}
