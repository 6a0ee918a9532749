use std::borrow::Cow;
use std::sync::Arc;

use palisade_model::{Causes, ResourceId};
use palisade_source::{FileId, Site};

use crate::Meta;

/// Whether a violation is sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// It is violated whatever the unknown values turn out to be.
    Certain,
    /// It depends on these.
    Possible(Causes),
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A resource of the project.
    Resource(ResourceId),
    /// A file as a whole.
    Document(FileId),
    /// The project.
    Project,
}

/// Another place that has a part in a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The resource there.
    pub resource: Option<ResourceId>,
    /// Where.
    pub site: Site,
    /// What it has to do with the finding.
    pub message: String,
}

/// A violation of a policy in one project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The policy.
    pub policy: Arc<Meta>,
    /// What it is about; for a view its anchor.
    pub subject: Subject,
    /// The resource that was read at the site, where that is not the subject.
    pub read: Option<ResourceId>,
    /// The attribute path in the resource that was read.
    pub path: String,
    /// What to point at.
    pub site: Site,
    /// Whether it is sure.
    pub certainty: Certainty,
    /// One sentence: what is wrong here.
    pub message: Cow<'static, str>,
    /// Other places.
    pub related: Vec<Related>,
    /// Whether the text at the site is a secret that no report may show.
    pub is_secret: bool,
    /// What the policy attached (Rego's result details), shown in JSON only.
    pub details: Option<serde_json::Value>,
}

/// A policy that failed on a subject. Never a pass: the run is incomplete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyFailure {
    /// The policy.
    pub policy: Arc<Meta>,
    /// What it was judging.
    pub subject: Subject,
    /// One line: what went wrong.
    pub summary: String,
    /// What to do; may be empty.
    pub detail: String,
    /// The place in the policy's own file, where it has one: path, line and column from 1.
    pub at: Option<(String, u32, u32)>,
    /// Whether a named limit stopped it (rather than an error).
    pub is_limit: bool,
}

/// What judging gave: findings, failures, and how many verdicts there were.
#[derive(Debug, Default)]
pub struct Findings {
    /// Violations, certain and possible.
    pub findings: Vec<Finding>,
    /// Policies that failed.
    pub failures: Vec<PolicyFailure>,
    /// Verdicts that were a pass.
    pub passed: u64,
    /// Verdicts (policy and subject) with a certain violation.
    pub failed: u64,
    /// Verdicts with possible violations only.
    pub possible: u64,
}

impl Findings {
    /// Takes over what another worker found.
    pub fn append(&mut self, mut other: Findings) {
        self.findings.append(&mut other.findings);
        self.failures.append(&mut other.failures);
        self.passed += other.passed;
        self.failed += other.failed;
        self.possible += other.possible;
    }
}
