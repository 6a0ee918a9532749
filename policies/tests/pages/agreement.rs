//! Whether a configuration and its plan are judged alike, by themselves and fused.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use palisade_engine::{Engine, Input, Variable};
use palisade_model::Category;
use palisade_report::Report;

/// The beginning of the ids of policies that are about the text of the configuration rather than about what it means.
const ABOUT_TEXT: &str = "credential-";

fn is_about_text(policy: &str) -> bool {
    policy.starts_with(ABOUT_TEXT)
}

/// How sure the worst finding of a policy on a resource is; what passes has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Possible,
    Certain,
}

/// What a run says, by policy.
#[derive(Debug, Default)]
struct Verdicts {
    /// The findings, by policy and address.
    found: BTreeMap<(String, String), Verdict>,
    /// How many subjects each policy judged.
    judged: BTreeMap<String, u64>,
}

impl Verdicts {
    fn of(report: &Report) -> Self {
        let mut verdicts = Verdicts::default();
        if let Some(failed) = report.errors.iter().find(|error| error.category == Category::Policy) {
            panic!("{}", failed.summary);
        }
        for finding in report.findings.iter().filter(|finding| finding.resource.is_some()) {
            let verdict = if finding.is_certain() { Verdict::Certain } else { Verdict::Possible };
            let key = (finding.policy.id.to_string(), finding.address().to_owned());
            let known = verdicts.found.entry(key).or_insert(verdict);
            *known = verdict.max(*known);
        }
        for (policy, counts) in &report.completeness.by_policy {
            verdicts.judged.insert(policy.to_string(), counts.pass + counts.fail + counts.possible);
        }
        verdicts
    }
}

/// How the verdicts on a configuration and on its plan compare.
#[derive(Debug, Default)]
pub struct Agreement {
    /// So many findings are the same.
    pub same: usize,
    /// Where one of the two says possible and the other does not.
    pub hedged: Vec<Difference>,
    /// What contradicts.
    pub different: Vec<Difference>,
}

/// One policy's verdicts on one resource, or on all of them where they differ in number.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    pub policy: String,
    pub address: String,
    /// What is said of the configuration and of the plan.
    pub sides: [Option<Verdict>; 2],
    what: &'static str,
}

impl Difference {
    /// Whether it is the plan that is not sure.
    pub fn is_plan_unsure(&self) -> bool {
        self.sides[1] == Some(Verdict::Possible)
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let word = |verdict| match verdict {
            Some(Verdict::Certain) => "certain",
            Some(Verdict::Possible) => "possible",
            None => "nothing",
        };
        let [written, planned] = self.sides.map(word);
        write!(f, "{}, {}: {} ({written}, {planned})", self.policy, self.address, self.what)
    }
}

/// Judges a configuration, its plan (a folder with `tfplan.json`), and both together.
pub fn compare(engine: &Engine, written: &Path, planned: &Path, variables: Vec<Variable>) -> Agreement {
    let judge = |path: &Path, plan: Option<&str>, variables| {
        let input = Input {
            paths: vec![path.to_owned()],
            base: path.parent().unwrap_or(path).to_owned(),
            plan: plan.map(|name| planned.join(name)),
            variables,
            ..Input::default()
        };
        Verdicts::of(&engine.check(&input).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    };
    let alone = judge(written, None, variables);
    let plan = judge(planned, None, Vec::new());
    let fused = judge(written, Some("tfplan.json"), Vec::new());
    let mut agreement = Agreement::default();
    agreement.verdicts(&alone, &plan, &fused);
    agreement.numbers(&alone, &plan, &fused);
    agreement
}

impl Agreement {
    fn verdicts(&mut self, written: &Verdicts, planned: &Verdicts, fused: &Verdicts) {
        let all = [written, planned, fused].map(|verdicts| verdicts.found.keys());
        for key in all.into_iter().flatten().collect::<BTreeSet<_>>() {
            let sides = [written, planned].map(|verdicts| verdicts.found.get(key).copied());
            let together = fused.found.get(key).copied();
            let difference = |what| Difference { policy: key.0.clone(), address: key.1.clone(), sides, what };
            let [alone, plan] = sides;
            if alone == plan {
                self.same += 1;
            } else if alone == Some(Verdict::Possible) || plan == Some(Verdict::Possible) {
                self.hedged.push(difference("one is not sure"));
            } else if !is_about_text(&key.0) || plan.is_some() {
                self.different.push(difference("they contradict"));
            }
            // Together they know at least what each of them does.
            let is_sure = |verdict| verdict != Some(Verdict::Possible);
            let wanted = if is_sure(plan) || alone == plan { plan } else { alone };
            if together != wanted && (is_sure(alone) || is_sure(plan)) {
                self.different.push(difference(match together {
                    Some(Verdict::Certain) => "fused they are certain",
                    Some(Verdict::Possible) => "fused they are not sure",
                    None => "fused they say nothing",
                }));
            }
        }
    }

    /// Each policy judges as many subjects here as there: a resource is in both, and once where they are fused.
    fn numbers(&mut self, written: &Verdicts, planned: &Verdicts, fused: &Verdicts) {
        for policy in written.judged.keys().chain(planned.judged.keys()).collect::<BTreeSet<_>>() {
            let [a, b, c] = [written, planned, fused].map(|verdicts| verdicts.judged.get(policy).copied());
            if (a != b || b != c) && !(is_about_text(policy) && b.is_none()) {
                let mut address = String::from("all");
                let _ = write!(address, " ({a:?} written, {b:?} planned, {c:?} fused)");
                let (policy, sides) = (policy.clone(), [None, None]);
                self.different.push(Difference {
                    policy,
                    address,
                    sides,
                    what: "they judge other numbers of resources",
                });
            }
        }
    }
}
