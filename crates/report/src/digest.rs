//! What reports for people tell in groups.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use palisade_model::Category;
use palisade_policy::{Meta, Severity};

use crate::{Certainty, Finding, Report, Standing, Unknown, phrase};

/// So many things of a group are named.
const NAMES: usize = 3;

/// The findings of one policy and severity.
pub(crate) struct Group<'a> {
    pub(crate) policy: &'a Meta,
    /// Who to ask about it.
    pub(crate) contact: Option<&'a str>,
    pub(crate) severity: Severity,
    pub(crate) findings: Vec<&'a Finding>,
}

/// Those that are taken, the worst first, and of one severity those first of which there are most.
pub(crate) fn groups(report: &Report, is_taken: impl Fn(&Finding) -> bool) -> Vec<Group<'_>> {
    let contacts = report.policies.iter().filter_map(|rule| Some((&*rule.meta.id, rule.contact.as_deref()?)));
    let contacts: HashMap<&str, &str> = contacts.collect();
    let mut groups: BTreeMap<(Reverse<Severity>, &str), Group> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| is_taken(finding)) {
        let (policy, severity) = (&*finding.policy, finding.severity);
        let group = groups.entry((Reverse(severity), &policy.id)).or_insert_with(|| {
            let contact = contacts.get(&*policy.id).copied();
            Group { policy, contact, severity, findings: Vec::new() }
        });
        group.findings.push(finding);
    }
    let mut groups = groups.into_values().collect::<Vec<_>>();
    // Stable: groups of equal size stay in the order of their policies.
    groups.sort_by_key(|group| (Reverse(group.severity), Reverse(group.findings.len())));
    groups
}

/// What depends on one unknown value.
#[derive(Default)]
pub(crate) struct Dependents<'a> {
    /// Policy and subject of each verdict.
    pub(crate) verdicts: HashSet<(&'a str, &'a str)>,
    /// How many verdicts of each policy, the worst first.
    pub(crate) policies: BTreeMap<(Reverse<Severity>, &'a str), usize>,
}

impl Dependents<'_> {
    /// `var.cidr has no value (main.tf:12): 14 verdicts of 3 policies depend on it`.
    pub(crate) fn sentence(&self, reason: &str) -> String {
        let verdicts = self.verdicts.len() as u64;
        let policies = phrase::count(self.policies.len() as u64, "policy", "policies");
        let depend = if verdicts == 1 { "depends" } else { "depend" };
        let verdicts = phrase::count(verdicts, "verdict", "verdicts");
        format!("{reason}: {verdicts} of {policies} {depend} on it")
    }
}

/// What possible findings depend on, that on which most depends first, and how many are in library modules, which are
/// counted only.
pub(crate) fn unknown_values(report: &Report) -> (Vec<(String, Dependents<'_>)>, usize) {
    let possible = report.findings.iter().filter(|finding| finding.standing() == Standing::Possible);
    let (library, own): (Vec<&Finding>, Vec<_>) = possible.partition(|finding| finding.is_library);
    let mut by_unknown: BTreeMap<&Unknown, Vec<&Finding>> = BTreeMap::new();
    for finding in own {
        let Certainty::Possible(unknown) = &finding.certainty else { continue };
        for unknown in unknown.iter() {
            by_unknown.entry(unknown).or_default().push(finding);
        }
    }
    let mut by_reason: BTreeMap<String, Dependents> = BTreeMap::new();
    for (unknown, findings) in by_unknown {
        let dependents = by_reason.entry(phrase::reason(unknown)).or_default();
        for finding in findings {
            if dependents.verdicts.insert((&finding.policy.id, finding.address())) {
                *dependents.policies.entry((Reverse(finding.severity), &finding.policy.id)).or_default() += 1;
            }
        }
    }
    let mut unknowns = by_reason.into_iter().collect::<Vec<_>>();
    // Stable: those on which equally much depends stay in order.
    unknowns.sort_by_key(|(_, dependents)| Reverse(dependents.verdicts.len()));
    (unknowns, library.len())
}

/// `aws-s3-public-acl: aws_s3_bucket.a, aws_s3_bucket.b and 3 more`, one for each policy of what is no more, the most
/// severe first.
pub(crate) fn fixed(report: &Report) -> Vec<String> {
    let groups = groups(report, |finding| finding.standing() == Standing::Fixed).into_iter();
    let texts = groups.map(|group| {
        let mut addresses = group.findings.iter().map(|finding| finding.address()).collect::<Vec<_>>();
        addresses.dedup();
        format!("{}: {}", group.policy.id, phrase::some(&addresses, NAMES))
    });
    texts.collect()
}

/// `module.vpc (registry, not on disk): run terraform get`, one for each reason and remedy.
pub(crate) fn out_of_reach(report: &Report) -> Vec<String> {
    let mut groups: BTreeMap<(Category, &str, &str), Vec<&str>> = BTreeMap::new();
    for out in &report.completeness.out_of_reach {
        groups.entry((out.category, &out.reason, &out.remedy)).or_default().push(&out.what);
    }
    let texts = groups.into_iter().map(|((_, reason, remedy), mut what)| {
        what.dedup();
        let what = phrase::some(&what, NAMES);
        if remedy.is_empty() { format!("{what} ({reason})") } else { format!("{what} ({reason}): {remedy}") }
    });
    texts.collect()
}

/// `logo.tf (a binary file)`, one for each reason.
pub(crate) fn not_read(report: &Report) -> Vec<String> {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for skipped in &report.completeness.files_skipped {
        groups.entry(&skipped.reason).or_default().push(&skipped.path);
    }
    groups.into_iter().map(|(reason, paths)| format!("{} ({reason})", phrase::some(&paths, NAMES))).collect()
}
