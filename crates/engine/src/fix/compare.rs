//! What is there after edits that was not there before, and what should be gone and is not.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;

use palisade_report::{Finding, Report};

/// What names the findings of a policy about one resource, whatever their places.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    policy: String,
    root: String,
    address: String,
}

impl Key {
    fn of(finding: &Finding) -> Self {
        Key {
            policy: finding.policy.id.to_string(),
            root: finding.resource.as_ref().map(|resource| resource.root.to_string()).unwrap_or_default(),
            address: finding.address().to_owned(),
        }
    }
}

/// Something that edits brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Harm {
    /// A finding, or one that was only possible and is certain.
    Finding { policy: String, root: String, address: String },
    /// An error.
    Error { summary: String },
}

impl Harm {
    /// Whether it may have come from a finding's edit: the two are about one resource.
    pub(super) fn is_about(&self, finding: &Finding) -> bool {
        match self {
            Harm::Finding { root, address, .. } => {
                let key = Key::of(finding);
                key.root == *root && key.address == *address
            }
            Harm::Error { .. } => false,
        }
    }
}

impl fmt::Display for Harm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Harm::Finding { policy, address, .. } => write!(f, "a finding of {policy} on {address}"),
            Harm::Error { summary } => write!(f, "an error ({summary})"),
        }
    }
}

/// How many findings there are of each kind: all, and certain ones. One that several environments have counts once
/// for each.
fn counts(report: &Report) -> BTreeMap<Key, (usize, usize)> {
    let mut counts = BTreeMap::new();
    for finding in &report.findings {
        let (all, certain) = counts.entry(Key::of(finding)).or_insert((0, 0));
        let times = finding.environments.len().max(1);
        *all += times;
        *certain += if finding.is_certain() { times } else { 0 };
    }
    counts
}

fn errors(report: &Report) -> BTreeMap<(&str, &str), usize> {
    let mut errors = BTreeMap::new();
    for error in &report.errors {
        *errors.entry((error.category.name(), error.summary.as_str())).or_default() += 1;
    }
    errors
}

/// What there is now and was not before.
pub(super) fn harm(before: &Report, after: &Report) -> Vec<Harm> {
    let (was, now) = (counts(before), counts(after));
    let more = now.into_iter().filter(|(key, (all, certain))| {
        let (had_all, had_certain) = was.get(key).copied().unwrap_or_default();
        *all > had_all || *certain > had_certain
    });
    let findings = more.map(|(Key { policy, root, address }, _)| Harm::Finding { policy, root, address });
    let was = errors(before);
    let new = errors(after).into_iter().filter(|(key, count)| *count > was.get(key).copied().unwrap_or_default());
    findings.chain(new.map(|((_, summary), _)| Harm::Error { summary: summary.to_owned() })).collect()
}

/// For each finding that was to be repaired, whether it is still there.
pub(super) fn still_there(before: &Report, after: &Report, repaired: &[Finding]) -> Vec<bool> {
    let (was, now) = (counts(before), counts(after));
    let mut wanted: HashMap<Key, usize> = HashMap::new();
    for finding in repaired {
        *wanted.entry(Key::of(finding)).or_default() += finding.environments.len().max(1);
    }
    let mut rest: HashMap<Key, Vec<&str>> = HashMap::new();
    for finding in &after.findings {
        rest.entry(Key::of(finding)).or_default().push(&finding.path);
    }
    let is_enough = |key: &Key| {
        let count = |counts: &BTreeMap<Key, (usize, usize)>| counts.get(key).map_or(0, |(all, _)| *all);
        let (was, now) = (count(&was), count(&now));
        now == 0 || was.saturating_sub(now) >= wanted[key]
    };
    let mut still = repaired
        .iter()
        .map(|finding| {
            let key = Key::of(finding);
            let near = |path: &&str| path.starts_with(&*finding.path) || finding.path.starts_with(*path);
            !is_enough(&key) && rest.get(&key).is_some_and(|paths| paths.iter().any(near))
        })
        .collect::<Vec<_>>();
    // Where the places do not tell which of several is left, none is taken for gone.
    let told =
        repaired.iter().zip(&still).filter(|(_, is)| **is).map(|(finding, _)| Key::of(finding)).collect::<HashSet<_>>();
    for (finding, still) in repaired.iter().zip(&mut still) {
        let key = Key::of(finding);
        *still = *still || (!is_enough(&key) && !told.contains(&key));
    }
    still
}

/// The findings that are marked, and those that are not.
pub(super) fn split(findings: Vec<Finding>, marked: &[bool]) -> (Vec<Finding>, Vec<Finding>) {
    let mut marks = marked.iter();
    findings.into_iter().partition(|_| marks.next().copied().unwrap_or_default())
}
