//! What judging a project's later state tells of its earlier one.

use std::collections::{HashMap, HashSet};

use palisade_model::Twins;
use palisade_policy::{Again, Questions};
use palisade_report::Finding;
use rayon::prelude::*;

use crate::lower::{Lowered, RootKey};

/// Which of the verdicts on a root are the same at both times.
pub(crate) struct Unchanged<'n> {
    pub(crate) again: Again,
    /// The resources of now that read the same before, by their addresses.
    addresses: HashSet<&'n str>,
}

impl Unchanged<'_> {
    /// Whether a finding of now was there before, and nobody has to look for it.
    pub(crate) fn has(&self, finding: &Finding) -> bool {
        finding.resource.as_ref().is_some_and(|resource| self.addresses.contains(resource.address.as_str()))
            && self.again.is_settled(&finding.policy.id)
    }
}

/// What is unchanged, by root. Roots with several environments and those that a tool rendered are left alone: what they
/// have in common shows only once their findings are merged and placed.
pub(crate) fn unchanged<'n>(
    now: &'n [Lowered],
    before: &[Lowered],
    questions: &HashMap<RootKey, Vec<Questions>>,
) -> HashMap<RootKey, Unchanged<'n>> {
    let (now, before) = (by_key(now), by_key(before));
    let both =
        now.into_iter().filter_map(|(key, now)| Some((key.clone(), now, *before.get(&key)?, questions.get(&key)?)));
    let both = both.collect::<Vec<_>>().into_par_iter().filter_map(|(key, now, before, questions)| {
        let mut again = Again::new(Twins::between(&now.project, &before.project)?);
        for questions in questions {
            again.settle(questions, &before.project);
        }
        let twins = now.project.resources().filter(|resource| again.twins().has(resource.id()));
        let addresses = twins.map(|resource| resource.address().as_str()).collect();
        Some((key, Unchanged { again, addresses }))
    });
    both.collect()
}

/// The projects that are the only ones of their roots, by these.
fn by_key(projects: &[Lowered]) -> HashMap<RootKey, &Lowered> {
    let mut by_key: HashMap<RootKey, Option<&Lowered>> = HashMap::new();
    for lowered in projects {
        let is_plain = lowered.relocation.is_none() && lowered.project.info().environment.is_empty();
        by_key.entry(lowered.key()).and_modify(|only| *only = None).or_insert(is_plain.then_some(lowered));
    }
    by_key.into_iter().filter_map(|(key, only)| Some((key, only?))).collect()
}
