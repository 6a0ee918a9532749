//! The sample that people judge: drawn by a seed, the same for everybody.

use std::collections::{BTreeMap, BTreeSet};

use palisade_policy::Severity;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::place::{Names, Place, Places, Seen};
use super::tools::Tool;

/// How many policies' findings are looked at, and how many of each.
const POLICIES: usize = 20;
const EACH: usize = 20;
/// How many places are looked at where Palisade and peers differ, in each direction.
const DIFFERENT: usize = 60;

/// Why a place was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A finding of Palisade's.
    Finding,
    /// Palisade reports it, a peer with a rule of the same meaning does not.
    PalisadeOnly,
    /// A peer reports it, Palisade does not.
    PeerOnly,
}

/// A place of the sample.
#[derive(Debug, Clone, Serialize)]
pub struct Drawn<'p> {
    /// Why.
    pub part: Part,
    /// Where.
    #[serde(flatten)]
    pub place: Place,
    /// Who says what.
    #[serde(flatten)]
    pub seen: &'p Seen,
}

/// Draws the sample: of the policies with findings an equal share of each severity, and places that differ.
pub fn draw<'p>(places: &'p Places, names: &Names, seed: u64) -> Vec<Drawn<'p>> {
    let mut shuffled = places.all.iter().collect::<Vec<_>>();
    shuffled.sort_by_cached_key(|(place, _)| rank(seed, place));
    let mut sample = Vec::new();
    for policy in policies(places, names, seed) {
        let of_it = shuffled.iter().filter(|(place, seen)| place.policy == policy && seen.by.contains(&Tool::Palisade));
        sample.extend(of_it.take(EACH).map(|(place, seen)| Drawn {
            part: Part::Finding,
            place: (*place).clone(),
            seen,
        }));
    }
    let differs = |part: Part| {
        let all = shuffled.iter().filter(move |(place, seen)| match part {
            Part::Finding => false,
            Part::PalisadeOnly => {
                let peers = Tool::ALL.into_iter().filter(|tool| names.has_counterpart(&place.policy, *tool));
                seen.by.contains(&Tool::Palisade) && seen.by.len() == 1 && peers.count() > 1
            }
            Part::PeerOnly => !seen.by.contains(&Tool::Palisade) && !seen.is_possible,
        });
        all.take(DIFFERENT).map(move |(place, seen)| Drawn { part, place: (*place).clone(), seen })
    };
    sample.extend(differs(Part::PalisadeOnly));
    sample.extend(differs(Part::PeerOnly));
    sample
}

/// The policies to look at: in turns of each severity, worst first, those with enough findings before the others.
fn policies(places: &Places, names: &Names, seed: u64) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, seen) in &places.all {
        if seen.by.contains(&Tool::Palisade) {
            *counts.entry(&place.policy).or_default() += 1;
        }
    }
    let mut by_severity: BTreeMap<Severity, Vec<&str>> = BTreeMap::new();
    for policy in counts.keys() {
        by_severity.entry(names.severity(policy)).or_default().push(policy);
    }
    for all in by_severity.values_mut() {
        all.sort_by_cached_key(|policy| (counts[policy] < EACH, hash(seed, &[policy])));
    }
    let mut chosen = BTreeSet::new();
    for turn in 0..counts.len() {
        for all in by_severity.values().rev() {
            if let Some(policy) = all.get(turn)
                && chosen.len() < POLICIES
            {
                chosen.insert((*policy).to_owned());
            }
        }
    }
    chosen.into_iter().collect()
}

fn rank(seed: u64, place: &Place) -> [u8; 32] {
    hash(seed, &[&place.repository, &place.policy, &place.file, &place.address])
}

fn hash(seed: u64, parts: &[&str]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(seed.to_le_bytes());
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.finalize().into()
}
