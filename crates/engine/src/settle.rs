//! Settling: findings of one project become findings of the report. Configured severity and enforcement, then
//! suppressions; each leaves its mark on the finding, none removes it.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use palisade_model::{Category, Diagnostic, Project, ResourceId};
use palisade_policy::{self as policy, Findings, PolicyFailure, Subject};
use palisade_report::{
    self as report, Certainty, Fingerprints, Location, ModuleCall, OutOfReach, Place, Related, ReportError,
    ResourceRef, Step, SubjectType, Unknown, Waived, WaivedBy,
};
use palisade_source::{Position, Site, SourceMap};

use crate::Settings;
use crate::discover::Problem;
use crate::lower::root_name;
use crate::secrets::Secrets;
use crate::suppress::Suppressions;

/// What reports show for a reason that nobody gave.
pub const NO_REASON: &str = "no reason";

/// Settles what judging a project found.
pub fn findings(project: &Project, found: Vec<policy::Finding>, settings: &Settings) -> Vec<report::Finding> {
    let suppressions = Suppressions::of(project);
    let info = project.info();
    let root: Arc<str> = info.root.as_str().into();
    let environments: Vec<Arc<str>> =
        if info.environment.is_empty() { Vec::new() } else { vec![info.environment.as_str().into()] };
    let mut found = found;
    sort(project, &mut found);
    let mut fingerprints = Fingerprints::new();
    let kinds = project.kinds().map(|(kind, _)| (kind, kind.into())).collect();
    let secrets = Secrets::of(&found, project.sources());
    let settler = Settler { project, suppressions, secrets, settings, root, environments, kinds };
    found.into_iter().map(|finding| settler.settle(finding, &mut fingerprints)).collect()
}

/// Fingerprints count equals in the order of their paths, so the order must not depend on the threads.
fn sort(project: &Project, found: &mut [policy::Finding]) {
    let path = |site: Site| project.sources().file(site.file).path();
    found.sort_by(|a, b| {
        (&a.policy.id, a.subject, path(a.site), a.site.span, &a.path, &a.message).cmp(&(
            &b.policy.id,
            b.subject,
            path(b.site),
            b.site.span,
            &b.path,
            &b.message,
        ))
    });
}

struct Settler<'p> {
    project: &'p Project,
    suppressions: Suppressions,
    secrets: Secrets,
    settings: &'p Settings,
    root: Arc<str>,
    environments: Vec<Arc<str>>,
    /// The names of the project's kinds, which its findings share.
    kinds: HashMap<&'p str, Arc<str>>,
}

impl Settler<'_> {
    fn settle(&self, finding: policy::Finding, fingerprints: &mut Fingerprints) -> report::Finding {
        let project = self.project;
        let severity = self.settings.of(&finding.policy).severity;
        let file = project.sources().file(finding.site.file).path();
        let enforcement = self.settings.enforcement(&finding.policy, file, &self.environments);
        let resource = match finding.subject {
            Subject::Resource(id) => Some(project.resource(id)),
            Subject::Document(_) | Subject::Project => None,
        };
        let read = finding.read.map(|id| project.resource(id)).or(resource);
        let address = resource.map_or_else(|| root_name(Path::new(file)), |r| r.address().as_str().to_owned());
        let fingerprint = fingerprints.next(&finding.policy.id, &self.root, &address, &finding.path);
        let at = read.map(|r| palisade_model::at_path(r.root(), &finding.path));
        let because = at.map_or_else(Vec::new, |attr| {
            let way = project.way(attr);
            way.into_iter().map(|s| Step { text: s.text, location: locate(project.sources(), s.site) }).collect()
        });
        let waived = self.waived(&finding, resource, read);
        report::Finding {
            severity,
            enforcement,
            certainty: self.certainty(finding.certainty),
            subject: match finding.subject {
                Subject::Resource(_) => SubjectType::Resource,
                Subject::Document(_) => SubjectType::Document,
                Subject::Project => SubjectType::Project,
            },
            resource: resource.map(|r| ResourceRef {
                address: r.address().clone(),
                kind: self.kinds.get(r.kind()).cloned().unwrap_or_else(|| r.kind().into()),
                root: self.root.clone(),
            }),
            environments: self.environments.clone(),
            only_in: None,
            location: locate(project.sources(), finding.site),
            block: resource.map(|r| locate(project.sources(), r.block())),
            is_sensitive: at.is_some_and(palisade_model::Attr::is_sensitive) || self.secrets.touch(finding.site),
            path: finding.path,
            message: finding.message,
            because,
            calls: resource.map_or_else(Vec::new, |r| {
                r.calls()
                    .iter()
                    .map(|call| ModuleCall {
                        address: call.address.to_string(),
                        source: call.source.to_string(),
                        location: locate(project.sources(), call.site),
                    })
                    .collect()
            }),
            related: finding
                .related
                .into_iter()
                .map(|related| Related {
                    address: related.resource.map(|id| project.resource(id).address().clone()),
                    location: locate(project.sources(), related.site),
                    message: related.message,
                })
                .collect(),
            fingerprint,
            waived,
            baseline: None,
            is_library: project.info().is_library,
            details: finding.details,
            policy: finding.policy,
        }
    }

    fn certainty(&self, certainty: policy::Certainty) -> Certainty {
        match certainty {
            policy::Certainty::Certain => Certainty::Certain,
            policy::Certainty::Possible(causes) => Certainty::Possible(
                causes
                    .iter()
                    .map(|id| {
                        let cause = self.project.cause(id);
                        let location = cause.site.map(|site| locate(self.project.sources(), site));
                        Unknown { text: cause.reason.to_string(), location }
                    })
                    .collect(),
            ),
        }
    }

    fn waived(
        &self,
        finding: &policy::Finding,
        resource: Option<palisade_model::Resource<'_>>,
        read: Option<palisade_model::Resource<'_>>,
    ) -> Option<Waived> {
        if self.suppressions.is_empty() {
            return None;
        }
        let mut blocks = Vec::new();
        for resource in resource.into_iter().chain(read) {
            blocks.push(resource.block());
            blocks.extend(resource.calls().iter().map(|call| call.site));
        }
        let sources = self.project.sources();
        let names = |id: &str| self.settings.names(&finding.policy, id);
        let found = self.suppressions.covering(sources, finding.site, &blocks, &self.settings.today, names)?;
        let reason = if found.reason.is_empty() { NO_REASON.to_owned() } else { found.reason.clone() };
        Some(Waived {
            by: WaivedBy::Comment,
            reason,
            location: Some(locate(sources, found.site)),
            terms: found.terms.clone(),
        })
    }
}

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
pub fn unjudged(project: &Project, covered: &std::collections::HashSet<ResourceId>) -> HashMap<Arc<str>, u64> {
    let mut kinds: HashMap<Arc<str>, u64> = HashMap::new();
    for resource in project.resources() {
        if resource.mode() == palisade_model::Mode::Managed && !covered.contains(&resource.id()) {
            *kinds.entry(resource.kind().into()).or_default() += 1;
        }
    }
    kinds
}

/// Puts the parts of a report that count findings together.
pub fn verdicts(found: &Findings) -> report::Verdicts {
    report::Verdicts { pass: found.passed, fail: found.failed, possible: found.possible }
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
