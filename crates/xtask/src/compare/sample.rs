//! The sample that people judge: drawn by a seed, the same for everybody.

use std::collections::{BTreeMap, BTreeSet};

use palisade_policy::Severity;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::place::{Names, Place, Places, Seen};
use super::tools::Tool;

/// How many policies' findings are looked at, and how many of each tool's under each of them.
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
    /// A finding of this tool's, under one of the policies that are looked at.
    Finding(Tool),
    /// A finding of any tool's under one of these policies, drawn from all of them: a tool's share of those that are true
    /// is its share of whatever true was found.
    Any,
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

/// Draws the sample: findings under policies in turns of each severity, severe findings, and places that differ.
pub fn draw<'p>(places: &'p Places, names: &Names, seed: u64) -> Vec<Drawn<'p>> {
    let mut shuffled = places.all.iter().collect::<Vec<_>>();
    shuffled.sort_by_cached_key(|(place, _)| rank(seed, place));
    let mut sample = Vec::new();
    for policy in policies(places, names, seed) {
        let of_it = shuffled.iter().filter(|(place, seen)| place.policy == policy && !seen.by.is_empty());
        sample.extend(under(&of_it.copied().collect::<Vec<_>>()));
    }
    for severity in [Severity::Critical, Severity::High] {
        let of_palisade = sample.iter().filter(|drawn| drawn.part == Part::Finding(Tool::Palisade));
        let drawn = of_palisade.map(|drawn| drawn.place.clone()).collect::<BTreeSet<_>>();
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
            Part::Finding(_) | Part::Any | Part::Severe => false,
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

/// Of what tools report under one policy, in its drawn order: the first of each tool's, and of all of them as many as were
/// drawn without a gap. Since each tool's are drawn in the same order, these are never fewer than one tool's.
fn under<'p>(shuffled: &[(&'p Place, &'p Seen)]) -> Vec<Drawn<'p>> {
    let drawn = |part| move |(place, seen): &(&Place, &'p Seen)| Drawn { part, place: (*place).clone(), seen };
    let mut sample = Vec::new();
    for tool in Tool::ALL {
        let of_tool = shuffled.iter().filter(|(_, seen)| seen.by.contains(&tool));
        sample.extend(of_tool.take(EACH).map(drawn(Part::Finding(tool))));
    }
    let looked_at = sample.iter().map(|drawn| drawn.place.clone()).collect::<BTreeSet<_>>();
    let without_gap = shuffled.iter().take_while(|(place, _)| looked_at.contains(place));
    sample.extend(without_gap.map(drawn(Part::Any)));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_all_that_is_true_as_much_is_drawn_as_of_one_tool() {
        // One tool reports everything, one the half, one a few of its own.
        let mut places = Places::default();
        for number in 0..100_u32 {
            let mut by = BTreeSet::new();
            if number < 90 {
                by.insert(Tool::Palisade);
            }
            if number % 2 == 0 {
                by.insert(Tool::Checkov);
            }
            let place = Place {
                repository: "shop/infra".to_owned(),
                commit: "c0ffee".to_owned(),
                policy: "aws-s3-public-acl".to_owned(),
                file: "main.tf".to_owned(),
                address: format!("aws_s3_bucket.b{number}"),
            };
            places.all.insert(place, Seen { by, ..Seen::default() });
        }
        let sample = draw(&places, &Names::default(), 7);
        let of = |part| sample.iter().filter(move |drawn| drawn.part == part);
        assert_eq!(of(Part::Finding(Tool::Palisade)).count(), EACH);
        assert_eq!(of(Part::Finding(Tool::Checkov)).count(), EACH);
        assert_eq!(of(Part::Finding(Tool::Trivy)).count(), 0);
        assert!(of(Part::Any).count() >= EACH);
        assert!(of(Part::Any).all(|drawn| !drawn.seen.by.is_empty()), "what nobody reports was drawn");
        // Nothing that stands before the last one that was drawn was passed over.
        let last = of(Part::Any).map(|drawn| rank(7, &drawn.place)).max();
        let reported = places.all.iter().filter(|(_, seen)| !seen.by.is_empty());
        let before = reported.filter(|(place, _)| Some(rank(7, place)) <= last);
        assert_eq!(before.count(), of(Part::Any).count());
    }
}
