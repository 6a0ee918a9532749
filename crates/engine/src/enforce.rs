//! What findings do to the run, apart from how bad they are.

use std::sync::Arc;

use palisade_policy::{Meta, Severity};
use palisade_report::Enforcement;

use crate::scope::{Paths, covers_environments};
use crate::select::Selector;

/// A rule of enforcement: the first that fits a finding counts.
#[derive(Debug, Clone)]
pub struct Enforce {
    /// The policies; all where none is named.
    pub policies: Vec<Selector>,
    /// The files.
    pub paths: Paths,
    /// The environments; all where none is named.
    pub environments: Vec<String>,
    /// What the findings do to the run.
    pub level: Enforcement,
    /// From this day on, as `2027-03-01`, they fail it.
    pub deny_from: Option<String>,
}

impl Enforce {
    /// Whether it is about a finding of a policy.
    pub fn fits(&self, meta: &Meta, severity: Severity, path: &str, environments: &[Arc<str>]) -> bool {
        (self.policies.is_empty() || self.policies.iter().any(|selector| selector.matches(meta, severity)))
            && covers_environments(&self.environments, environments)
            && self.paths.has(path)
    }

    /// What findings do on a day.
    pub fn on(&self, today: &str) -> Enforcement {
        match &self.deny_from {
            Some(from) if !today.is_empty() && **from <= *today => Enforcement::Deny,
            Some(_) | None => self.level,
        }
    }
}
