use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::ops::AddAssign;
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
    /// How many verdicts there were of each sort.
    pub verdicts: Tally,
}

impl Findings {
    /// Takes over what another worker found.
    pub fn append(&mut self, mut other: Findings) {
        self.findings.append(&mut other.findings);
        self.failures.append(&mut other.failures);
        self.verdicts.append(other.verdicts);
    }

    /// Takes over what a policy found on one subject, and counts the verdict.
    pub fn settle(&mut self, policy: &Arc<Meta>, found: Vec<Finding>) {
        let verdicts = self.verdicts.of(policy);
        if found.iter().any(|finding| finding.certainty == Certainty::Certain) {
            verdicts.fail += 1;
        } else if found.is_empty() {
            verdicts.pass += 1;
        } else {
            verdicts.possible += 1;
        }
        self.findings.extend(found);
    }
}

/// How many verdicts there were of each sort; a verdict is a policy's on one subject.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verdicts {
    /// The policy holds.
    pub pass: u64,
    /// It is violated for certain.
    pub fail: u64,
    /// It depends on what is not known.
    pub possible: u64,
}

impl AddAssign for Verdicts {
    fn add_assign(&mut self, other: Self) {
        self.pass += other.pass;
        self.fail += other.fail;
        self.possible += other.possible;
    }
}

/// How many verdicts of each sort each policy gave.
///
/// Counted once a verdict, so it is kept by the address of the policy's meta data, which a group has once.
#[derive(Debug, Default)]
pub struct Tally(HashMap<usize, (Arc<Meta>, Verdicts), foldhash::fast::RandomState>);

impl Tally {
    fn of(&mut self, policy: &Arc<Meta>) -> &mut Verdicts {
        let address = Arc::as_ptr(policy).addr();
        &mut self.0.entry(address).or_insert_with(|| (Arc::clone(policy), Verdicts::default())).1
    }

    fn append(&mut self, other: Tally) {
        for (meta, verdicts) in other.0.into_values() {
            *self.of(&meta) += verdicts;
        }
    }

    /// Those of all policies together.
    pub fn total(&self) -> Verdicts {
        let mut total = Verdicts::default();
        self.0.values().for_each(|(_, verdicts)| total += *verdicts);
        total
    }

    /// By the policies' ids.
    pub fn by_policy(&self) -> BTreeMap<&str, Verdicts> {
        let mut all: BTreeMap<&str, Verdicts> = BTreeMap::new();
        for (meta, verdicts) in self.0.values() {
            *all.entry(&meta.id).or_default() += *verdicts;
        }
        all
    }
}
