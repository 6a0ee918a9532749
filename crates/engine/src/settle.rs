//! Settling: what judging one project gave becomes part of the report.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;
use palisade_model::{Category, Diagnostic, Project, ResourceId};
use palisade_policy::{Findings, PolicyFailure, Subject};
use palisade_report::{self as report, Location, OutOfReach, Place, ReportError};
use palisade_source::{Position, Site, SourceMap};

use crate::Settings;
use crate::discover::Problem;

mod findings;

pub use findings::{Piece, Settler};

/// What reports show for a reason that nobody gave.
pub const NO_REASON: &str = "no reason";

fn locate(sources: &SourceMap, site: Site) -> Location {
    Location::new(sources.file(site.file).clone(), site.span)
}

/// A project's diagnostics: what is broken, and what is out of reach.
pub fn diagnostics(project: &Project, settings: &Settings) -> (Vec<ReportError>, Vec<OutOfReach>) {
    let sources = project.sources();
    // A library module is computed with its own defaults alone, which no caller has to leave as they are.
    let accepts = |diagnostic: &Diagnostic| {
        settings.accepts(diagnostic.category) || (project.info().is_library && diagnostic.category == Category::Eval)
    };
    let (mut errors, mut out_of_reach) = (Vec::new(), Vec::new());
    for diagnostic in project.diagnostics() {
        let location = diagnostic.site.map(|site| locate(sources, site));
        if diagnostic.category.is_out_of_reach() {
            let (what, reason) = what_and_why(&diagnostic.summary);
            out_of_reach.push(OutOfReach {
                category: diagnostic.category,
                what: what.to_owned(),
                reason: reason.to_owned(),
                remedy: diagnostic.detail.clone(),
                location,
            });
        } else {
            errors.push(ReportError {
                category: diagnostic.category,
                is_accepted: accepts(diagnostic),
                place: location.map(Place::Range),
                summary: diagnostic.summary.clone(),
                detail: diagnostic.detail.clone(),
                policy: None,
                address: None,
            });
        }
    }
    (errors, out_of_reach)
}

/// `module.vpc (registry, not on disk)` or `chart: not rendered` in its two parts.
fn what_and_why(summary: &str) -> (&str, &str) {
    match summary.strip_suffix(')').and_then(|start| start.split_once(" (")) {
        Some(parts) => parts,
        None => summary.split_once(": ").unwrap_or((summary, "not reached")),
    }
}

/// Policies that failed, the first of each with the number of subjects that it failed on.
pub fn failures(project: &Project, failures: Vec<PolicyFailure>, settings: &Settings) -> Vec<ReportError> {
    let mut by_text: BTreeMap<(String, String), (PolicyFailure, usize)> = BTreeMap::new();
    for failure in failures {
        let key = (failure.policy.id.to_string(), failure.summary.clone());
        by_text.entry(key).and_modify(|(_, n)| *n += 1).or_insert((failure, 1));
    }
    by_text
        .into_values()
        .map(|(failure, times)| {
            let category = if failure.is_limit { Category::Limits } else { Category::Policy };
            let address = match failure.subject {
                Subject::Resource(id) => Some(project.resource(id).address().clone()),
                Subject::Document(_) | Subject::Project => None,
            };
            let more = if times > 1 { format!(" (on {times} subjects)") } else { String::new() };
            ReportError {
                category,
                is_accepted: settings.accepts(category),
                place: failure.at.map(|(path, line, column)| Place::Point { path, at: Position { line, column } }),
                summary: failure.summary + &more,
                detail: failure.detail,
                policy: Some(failure.policy),
                address,
            }
        })
        .collect()
}

/// How many resources of each kind no policy applied to.
pub fn unjudged(project: &Project, covered: &HashSet<ResourceId, RandomState>) -> HashMap<Arc<str>, u64> {
    let mut kinds: HashMap<Arc<str>, u64> = HashMap::new();
    for resource in project.resources() {
        if resource.mode() == palisade_model::Mode::Managed && !covered.contains(&resource.id()) {
            *kinds.entry(resource.kind().into()).or_default() += 1;
        }
    }
    kinds
}

/// How many verdicts there were, in all and by policy.
pub fn count_verdicts(found: &Findings, completeness: &mut report::Completeness) {
    for (policy, verdicts) in found.verdicts.by_policy() {
        completeness.verdicts += verdicts;
        completeness.by_policy.insert(policy.into(), verdicts);
    }
}

/// What was found broken or out of reach before any project was made.
pub fn problems(problems: Vec<Problem>, settings: &Settings) -> (Vec<ReportError>, Vec<OutOfReach>) {
    let (mut errors, mut out_of_reach) = (Vec::new(), Vec::new());
    for problem in problems {
        if problem.category.is_out_of_reach() {
            out_of_reach.push(OutOfReach {
                category: problem.category,
                what: problem.summary,
                reason: problem.reason,
                remedy: problem.detail,
                location: None,
            });
        } else {
            errors.push(ReportError {
                category: problem.category,
                is_accepted: settings.accepts(problem.category),
                place: Some(problem.place),
                summary: problem.summary,
                detail: problem.detail,
                policy: None,
                address: None,
            });
        }
    }
    (errors, out_of_reach)
}
