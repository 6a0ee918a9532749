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
/// How many findings of each of the two highest severities are looked at besides, of whatever policy: no policy of
/// theirs has as many findings as the others, and a wrong one costs most.
const SEVERE: usize = 60;
/// How many places are looked at where Palisade and peers differ, in each direction.
const DIFFERENT: usize = 60;

/// Why a place was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A finding of Palisade's, of one of the policies that are looked at.
    Finding,
    /// A finding of Palisade's of critical or high severity, of any policy.
    Severe,
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

/// Draws the sample: findings of policies in turns of each severity, severe findings, and places that differ.
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
    for severity in [Severity::Critical, Severity::High] {
        let drawn = sample.iter().map(|drawn: &Drawn<'_>| drawn.place.clone()).collect::<BTreeSet<_>>();
        let severe = shuffled.iter().filter(|(place, seen)| {
            names.severity(&place.policy) == severity && seen.by.contains(&Tool::Palisade) && !drawn.contains(place)
        });
        sample.extend(severe.take(SEVERE).map(|(place, seen)| Drawn {
            part: Part::Severe,
            place: (*place).clone(),
            seen,
        }));
    }
    let differs = |part: Part| {
        let all = shuffled.iter().filter(move |(place, seen)| match part {
            Part::Finding | Part::Severe => false,
            Part::PalisadeOnly => {
                let peers =
                    Tool::ALL.into_iter().filter(|tool| names.has_counterpart(&place.policy, *tool, seen.input));
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

/// The policies to look at: in turns of each severity, worst first; those with too few findings for a share only when
/// the others are used up.
fn policies(places: &Places, names: &Names, seed: u64) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, seen) in &places.all {
        if seen.by.contains(&Tool::Palisade) {
            *counts.entry(&place.policy).or_default() += 1;
        }
    }
    let mut chosen = Vec::new();
    for is_enough in [true, false] {
        let mut by_severity: BTreeMap<Severity, Vec<&str>> = BTreeMap::new();
        for (policy, _) in counts.iter().filter(|(_, count)| (**count >= EACH) == is_enough) {
            by_severity.entry(names.severity(policy)).or_default().push(policy);
        }
        for all in by_severity.values_mut() {
            all.sort_by_cached_key(|policy| hash(seed, &[policy]));
        }
        let turns = by_severity.values().map(Vec::len).max().unwrap_or_default();
        let of_turn = |turn| by_severity.values().rev().filter_map(move |all: &Vec<&str>| all.get(turn));
        chosen.extend((0..turns).flat_map(of_turn).map(|policy| (*policy).to_owned()));
    }
    chosen.truncate(POLICIES);
    chosen
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
