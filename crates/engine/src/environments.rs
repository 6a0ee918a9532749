//! A root in several environments: what is found in more than one is one finding that names those that have it.

use std::collections::BTreeMap;

use palisade_report::{Certainty, Finding, Fingerprint};

/// Makes one finding of those that differ in their environments only. What is waived or only possible in some says
/// less than what is not, and gives way.
pub(crate) fn merge(findings: &mut Vec<Finding>) {
    if findings.iter().all(|finding| finding.environments.is_empty()) {
        return;
    }
    let mut by_fingerprint: BTreeMap<Fingerprint, Vec<Finding>> = BTreeMap::new();
    let mut order = Vec::new();
    for finding in findings.drain(..) {
        let same = by_fingerprint.entry(finding.fingerprint).or_default();
        if same.is_empty() {
            order.push(finding.fingerprint);
        }
        same.push(finding);
    }
    let merged = order.iter().filter_map(|fingerprint| one(by_fingerprint.remove(fingerprint)?));
    findings.extend(merged.collect::<Vec<_>>());
}

/// The weight of what a finding says: what fails a run before what is accepted.
fn weight(finding: &Finding) -> (bool, bool) {
    (finding.waived.is_none(), matches!(finding.certainty, Certainty::Certain))
}

fn one(same: Vec<Finding>) -> Option<Finding> {
    let most = same.iter().map(weight).max()?;
    let mut heaviest = same.into_iter().filter(|finding| weight(finding) == most);
    let mut first = heaviest.next()?;
    for other in heaviest {
        first.environments.extend(other.environments);
        first.enforcement = first.enforcement.max(other.enforcement);
        first.severity = first.severity.max(other.severity);
    }
    first.environments.sort();
    first.environments.dedup();
    Some(first)
}
