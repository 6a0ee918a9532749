//! The command that accepts findings, ready to be completed and run.

use std::collections::HashSet;

use crate::{Finding, Report, Standing, SubjectType};

/// So many resources one command names; beyond that people choose.
const MOST: usize = 3;

/// How the findings of a report are accepted.
pub(crate) struct Acceptance<'a> {
    /// The policies whose findings are never accepted.
    never: HashSet<&'a str>,
    /// The options that a waiver has to have here, each with its value left open.
    options: String,
}

/// `palisade waivers add` with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Command {
    /// The command and the policy, then resources or files, then options: where a line may be broken.
    pub(crate) parts: Vec<String>,
}

impl Command {
    /// All on one line.
    pub(crate) fn line(&self) -> String {
        self.parts.join(" ")
    }
}

impl<'a> Acceptance<'a> {
    /// As the run's configuration has it.
    pub(crate) fn of(report: &'a Report) -> Self {
        let never = report.policies.iter().filter(|rule| rule.is_never_waived).map(|rule| &*rule.meta.id);
        let needed = report.waivers_need.iter().map(|field| format!(" --{field} \u{2026}"));
        Acceptance { never: never.collect(), options: format!("--reason \u{2026}{}", needed.collect::<String>()) }
    }

    /// Whether the configuration says that a policy's findings are never accepted.
    pub(crate) fn is_forbidden(&self, policy: &str) -> bool {
        self.never.contains(policy)
    }

    /// What accepts a finding; none where nothing does, or it is accepted or gone already.
    pub(crate) fn command(&self, finding: &Finding) -> Option<Command> {
        self.command_for(&[finding])
    }

    /// What accepts findings of one policy at once; of many it leaves open which.
    pub(crate) fn command_for(&self, findings: &[&Finding]) -> Option<Command> {
        let policy = &findings.first()?.policy.id;
        let mut subjects = findings.iter().filter_map(|finding| subject(finding)).collect::<Vec<_>>();
        subjects.dedup();
        if subjects.is_empty() || self.is_forbidden(policy) {
            return None;
        }
        if subjects.len() > MOST {
            subjects = vec!["RESOURCE".to_owned()];
        }
        let start = format!("palisade waivers add {policy}");
        Some(Command { parts: [start].into_iter().chain(subjects).chain([self.options.clone()]).collect() })
    }
}

/// What a waiver of a finding names: the resource, or the file.
fn subject(finding: &Finding) -> Option<String> {
    match finding.standing() {
        Standing::Waived | Standing::Fixed => return None,
        Standing::Denied | Standing::Warned | Standing::Observed | Standing::Known | Standing::Possible => {}
    }
    match (finding.subject, &finding.resource) {
        (SubjectType::Configuration, _) => None,
        (_, Some(resource)) => Some(quoted(resource.address.as_str())),
        (SubjectType::Resource | SubjectType::Document | SubjectType::Project, None) => {
            Some(format!("--path {}", quoted(finding.location.path())))
        }
    }
}

/// In single quotes a shell takes a text as it is.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
