//! Controls and what the run says of each.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use palisade_policy::Verdicts;

use super::csv;
use crate::record::Verdict;
use crate::{Baseline, Finding, Report};

/// What a run says of a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// A policy is violated for certain, and nobody accepted that.
    NotSatisfied,
    /// Whether it is violated hangs on what is not known, or the run is incomplete.
    Undetermined,
    /// Every violation was accepted.
    Accepted,
    /// Its policies hold on everything that they were applied to.
    Satisfied,
    /// There was nothing that its policies are about.
    NotApplicable,
}

impl Standing {
    /// From the worst to what says least.
    pub const ALL: [Standing; 5] = [
        Standing::NotSatisfied,
        Standing::Undetermined,
        Standing::Accepted,
        Standing::Satisfied,
        Standing::NotApplicable,
    ];

    /// Its name in the files.
    pub const fn name(self) -> &'static str {
        match self {
            Standing::NotSatisfied => "not satisfied",
            Standing::Undetermined => "undetermined",
            Standing::Accepted => "accepted",
            Standing::Satisfied => "satisfied",
            Standing::NotApplicable => "not applicable",
        }
    }

    /// What it says, in a sentence.
    pub const fn meaning(self) -> &'static str {
        match self {
            Standing::NotSatisfied => "A policy is violated for certain, and nobody accepted that.",
            Standing::Undetermined => {
                "Whether a policy is violated hangs on values that are not known, or the run is incomplete."
            }
            Standing::Accepted => "Every violation was accepted: see the waivers.",
            Standing::Satisfied => "Its policies hold on everything that they were applied to.",
            Standing::NotApplicable => "There was nothing that its policies are about.",
        }
    }
}

/// A control of a standard, with what the run says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Control<'r> {
    /// The standard with its version: `cis-aws-3.0`.
    pub standard: &'r str,
    /// The requirement's number.
    pub id: &'r str,
    /// What the run says.
    pub standing: Standing,
    /// The policies that are evidence for it.
    pub policies: Vec<&'r str>,
    /// Their verdicts, those on accepted violations included.
    pub verdicts: Verdicts,
    /// Their certain findings that nobody accepted.
    pub findings: Vec<&'r Finding>,
    /// Their findings that hang on something not known.
    pub possible: Vec<&'r Finding>,
    /// Their findings that were accepted.
    pub accepted: Vec<&'r Finding>,
}

/// The controls that the run's policies are evidence for, by standard and number.
pub fn controls(report: &Report) -> Vec<Control<'_>> {
    let mut by_policy: HashMap<&str, Vec<&Finding>> = HashMap::new();
    for finding in report.findings.iter().filter(|finding| finding.baseline != Some(Baseline::Absent)) {
        by_policy.entry(&finding.policy.id).or_default().push(finding);
    }
    let mut policies: BTreeMap<(&str, Vec<Piece<'_>>, &str), Vec<&str>> = BTreeMap::new();
    for rule in &report.policies {
        for control in rule.meta.controls.iter() {
            let key = (&*control.standard, pieces(&control.id), &*control.id);
            let of = policies.entry(key).or_default();
            if !of.contains(&&*rule.meta.id) {
                of.push(&rule.meta.id);
            }
        }
    }
    let is_incomplete = report.record.as_ref().is_some_and(|record| record.verdict == Verdict::Incomplete)
        || report.errors.iter().any(|error| !error.is_accepted);
    let control = |((standard, _, id), policies): ((_, _, _), Vec<_>)| {
        let found = policies.iter().filter_map(|policy| by_policy.get(policy)).flatten().copied().collect::<Vec<_>>();
        let mut verdicts = Verdicts::default();
        for policy in &policies {
            verdicts += report.completeness.by_policy.get(*policy).copied().unwrap_or_default();
        }
        let mut control = Control {
            standard,
            id,
            standing: Standing::Satisfied,
            policies,
            verdicts,
            findings: Vec::new(),
            possible: Vec::new(),
            accepted: Vec::new(),
        };
        for finding in found {
            match (finding.waived().is_some(), finding.is_certain()) {
                (true, _) => control.accepted.push(finding),
                (false, true) => control.findings.push(finding),
                (false, false) => control.possible.push(finding),
            }
        }
        control.standing = standing(&control, is_incomplete);
        control
    };
    policies.into_iter().map(control).collect()
}

fn standing(control: &Control<'_>, is_incomplete: bool) -> Standing {
    let Verdicts { pass, fail, possible } = control.verdicts;
    if !control.findings.is_empty() {
        Standing::NotSatisfied
    } else if is_incomplete || !control.possible.is_empty() {
        Standing::Undetermined
    } else if !control.accepted.is_empty() {
        Standing::Accepted
    } else if pass + fail + possible == 0 {
        Standing::NotApplicable
    } else {
        Standing::Satisfied
    }
}

/// A part of a control's number: `2.1.10` comes after `2.1.9`.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Piece<'t> {
    Number(u64),
    Text(&'t str),
}

fn pieces(id: &str) -> Vec<Piece<'_>> {
    id.split(['.', '-', '(', ')', ' ']).map(|piece| piece.parse().map_or(Piece::Text(piece), Piece::Number)).collect()
}

pub(super) fn write_csv(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let head = [
        "standard",
        "control",
        "verdict",
        "policies",
        "subjects",
        "pass",
        "fail",
        "possible",
        "open findings",
        "accepted",
    ];
    csv::row(&head, out)?;
    for control in controls(report) {
        let Verdicts { pass, fail, possible } = control.verdicts;
        let numbers = [pass + fail + possible, pass, fail, possible];
        let found = [control.findings.len(), control.accepted.len()];
        let mut fields = vec![
            control.standard.to_owned(),
            control.id.to_owned(),
            control.standing.name().to_owned(),
            control.policies.join(" "),
        ];
        fields.extend(numbers.iter().map(ToString::to_string));
        fields.extend(found.iter().map(ToString::to_string));
        csv::row(&fields, out)?;
    }
    Ok(())
}
