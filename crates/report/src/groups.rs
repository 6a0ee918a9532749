//! The figures of a report by who has to see to them, by what is wrong and by where.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::str::FromStr;

use palisade_policy::Severity;

use crate::{Finding, Report, Summary};

/// What figures are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grouping {
    /// Who owns the file, by CODEOWNERS.
    Team,
    /// The policy.
    Policy,
    /// The repository.
    Repository,
}

impl Grouping {
    /// All of them.
    pub const ALL: [Grouping; 3] = [Grouping::Team, Grouping::Policy, Grouping::Repository];

    /// Its name on the command line and in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Grouping::Team => "team",
            Grouping::Policy => "policy",
            Grouping::Repository => "repository",
        }
    }

    /// What is shown for findings that have none.
    pub const fn nobody(self) -> &'static str {
        match self {
            Grouping::Team => "(no owner)",
            Grouping::Policy => "(no policy)",
            Grouping::Repository => "(no repository)",
        }
    }
}

impl fmt::Display for Grouping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Grouping {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Grouping::ALL.into_iter().find(|grouping| grouping.name() == text);
        found.ok_or_else(|| {
            let names = Grouping::ALL.map(Grouping::name).join(", ");
            format!("{text:?} is nothing that findings are grouped by: use {names}")
        })
    }
}

/// Who owns files, by CODEOWNERS.
#[derive(Debug, Default)]
pub(crate) struct Owners<'a>(HashMap<&'a str, &'a [String]>);

impl<'a> Owners<'a> {
    /// Who owns the file of a finding; none where nobody does.
    pub(crate) fn of(&self, finding: &Finding) -> Option<&'a [String]> {
        self.0.get(finding.location.path()).copied()
    }

    /// Whether nobody owns anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Report {
    /// The repository that a finding is in, where the report is of several.
    pub fn part_of(&self, finding: &Finding) -> Option<&str> {
        let path = finding.location.path();
        let is_in = |name: &&str| path.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
        self.merged.iter().map(|part| &*part.name).filter(is_in).max_by_key(|name| name.len())
    }

    /// Who owns each file that findings point into.
    pub(crate) fn owners(&self) -> Owners<'_> {
        let owned = self.sources.iter().filter(|source| !source.owners.is_empty());
        Owners(owned.map(|source| (&*source.file, &*source.owners)).collect())
    }

    /// The figures by team, policy or repository: the worst first, what has none under an empty name. A finding of
    /// several teams counts for each.
    pub fn grouped(&self, by: Grouping) -> Vec<(&str, Summary)> {
        let owners = self.owners();
        let mut groups: BTreeMap<&str, Summary> = BTreeMap::new();
        // A repository in which nothing was found is one too.
        if by == Grouping::Repository {
            groups.extend(self.merged.iter().map(|part| (&*part.name, Summary::default())));
        }
        for finding in &self.findings {
            let mut count = |name| groups.entry(name).or_default().count(finding);
            match by {
                Grouping::Team => match owners.of(finding) {
                    None => count(""),
                    Some(teams) => teams.iter().for_each(|team| count(team)),
                },
                Grouping::Policy => count(&finding.policy.id),
                Grouping::Repository => count(self.part_of(finding).unwrap_or_default()),
            }
        }
        let mut groups = groups.into_iter().collect::<Vec<_>>();
        groups.sort_by_key(|(name, summary)| {
            let by_severity = Severity::ALL.map(|severity| Reverse(summary.by_severity.of(severity)));
            let [info, low, medium, high, critical] = by_severity;
            (critical, high, medium, low, info, Reverse(summary.possible), *name)
        });
        groups
    }
}
