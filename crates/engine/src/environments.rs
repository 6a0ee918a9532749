//! A root in several environments: what is found in more than one is one finding that names those that have it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use palisade_report::{Certainty, Difference, Finding, Fingerprint, Step};

use crate::lower::{Given, Lowered};
use crate::render::Relocation;

/// What each environment of each root is made with.
#[derive(Default)]
pub(crate) struct Values(HashMap<String, BTreeMap<String, Made>>);

/// What an environment is made with.
struct Made {
    /// The values that variables are given, by their names.
    given: BTreeMap<String, Given>,
    /// What was rendered.
    rendered: Option<Arc<Relocation>>,
}

impl Values {
    /// Those of the projects that are environments.
    pub(crate) fn of<'l>(projects: impl IntoIterator<Item = &'l Lowered>) -> Self {
        Self::put_together(projects.into_iter().map(Self::of_one))
    }

    /// Those of one project.
    pub(crate) fn of_one(lowered: &Lowered) -> Self {
        let info = lowered.project.info();
        let mut values = Self::default();
        if !info.environment.is_empty() {
            let given = lowered.given.iter().map(|given| (given.name.clone(), given.clone()));
            let made = Made { given: given.collect(), rendered: lowered.relocation.clone() };
            values.0.entry(info.root.clone()).or_default().insert(info.environment.clone(), made);
        }
        values
    }

    /// Those of several projects.
    pub(crate) fn put_together(all: impl IntoIterator<Item = Values>) -> Self {
        let mut values = Self::default();
        for (root, environments) in all.into_iter().flat_map(|values| values.0) {
            values.0.entry(root).or_default().extend(environments);
        }
        values
    }

    /// What differs where a finding is from where it is not; none where all environments have it.
    fn differences(&self, finding: &Finding) -> Option<Vec<Difference>> {
        let all = self.0.get(&*finding.resource.as_ref()?.root)?;
        let has = |name: &str| finding.environments.iter().any(|environment| **environment == *name);
        let others = all.iter().filter(|(name, _)| !has(name)).map(|(_, made)| made).collect::<Vec<_>>();
        let made = all.get(&**finding.environments.first()?).filter(|_| !others.is_empty())?;
        if let Some(rendered) = &made.rendered {
            let others = others.iter().filter_map(|made| made.rendered.as_deref());
            let mut differences = others.filter_map(|other| rendered.difference(other, finding));
            if let Some(difference) = differences.next() {
                return Some(vec![difference]);
            }
        }
        let (own, without) = (&made.given, others.iter().map(|made| &made.given).collect::<Vec<_>>());
        let text = |given: &BTreeMap<String, Given>, name: &str| given.get(name).map(|given| given.text.clone());
        let differs = |name: &str| without.iter().any(|other| text(other, name) != text(own, name));
        let given = own.values().filter(|given| differs(&given.name)).collect::<Vec<_>>();
        let gone = without.iter().any(|other| other.keys().any(|name| !own.contains_key(name)));
        let mut relevant =
            given.iter().copied().filter(|given| is_named(finding, &given.reference)).collect::<Vec<_>>();
        // Where one value alone differs, it is the reason, however it gets there.
        if relevant.is_empty() && given.len() == 1 && !gone {
            relevant = given;
        }
        Some(relevant.into_iter().take(DIFFERENCES).map(difference).collect())
    }
}

/// So many differing values are named.
const DIFFERENCES: usize = 2;

/// A value longer than this is not shown.
const LONGEST: usize = 40;

fn difference(given: &Given) -> Difference {
    let is_shown = !given.is_sensitive && given.text.len() <= LONGEST;
    let text = if is_shown { format!("{} = {}", given.name, given.text) } else { given.name.clone() };
    Difference { text, location: given.location.clone() }
}

/// Whether a finding's value came through a variable of the root or a chart's value, or its resource in the root names
/// it.
fn is_named(finding: &Finding, reference: &str) -> bool {
    let is_word = |text: &str| {
        text.match_indices(reference).any(|(at, _)| {
            let after = text[at + reference.len()..].chars().next();
            !after.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-')
        })
    };
    let in_root = finding.calls().is_empty() && finding.block().is_some_and(|block| is_word(block.text()));
    // A way ends at the root's variable, or in the file that gives its value.
    let on_the_way =
        finding.because().iter().rfind(|step| step.text.starts_with("var.")).is_some_and(|s| s.text == reference);
    // A chart's line may use several values, and one that is a whole tree.
    let below =
        |step: &Step| reference.strip_prefix(&*step.text).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let is_used = finding.because().iter().any(|step| step.text.starts_with(".Values.") && below(step));
    in_root || on_the_way || is_used
}

/// Makes one finding of those that differ in their environments only. What is waived or only possible in some says
/// less than what is not, and gives way.
pub(crate) fn merge(findings: &mut Vec<Finding>, values: &Values) {
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
    let merged = order.iter().filter_map(|fingerprint| one(by_fingerprint.remove(fingerprint)?)).map(|mut finding| {
        if let Some(differences) = values.differences(&finding) {
            finding.rare_mut().only_in = Some(differences);
        }
        finding
    });
    findings.extend(merged.collect::<Vec<_>>());
}

/// The weight of what a finding says: what fails a run before what is accepted.
fn weight(finding: &Finding) -> (bool, bool) {
    (finding.waived().is_none(), matches!(finding.certainty, Certainty::Certain))
}

fn one(same: Vec<Finding>) -> Option<Finding> {
    let most = same.iter().map(weight).max()?;
    let mut heaviest = same.into_iter().filter(|finding| weight(finding) == most);
    let mut first = heaviest.next()?;
    let mut environments = first.environments.to_vec();
    for other in heaviest {
        environments.extend(other.environments.iter().cloned());
        first.enforcement = first.enforcement.max(other.enforcement);
        first.severity = first.severity.max(other.severity);
    }
    environments.sort();
    environments.dedup();
    first.environments = environments.into();
    Some(first)
}
