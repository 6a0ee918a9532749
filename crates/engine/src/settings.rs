use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use palisade_model::Category;
use palisade_policy::{Control, Meta, Profile, Severity};
use palisade_report::Enforcement;

use crate::enforce::Enforce;
use crate::release::Release;
use crate::select::{Selector, is_named};
use crate::waiver::{Governance, WaiverFile};

/// What the configuration and the command line say about policies and about the run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Which policies take part before `select` and `ignore`.
    pub profile: ProfileName,
    /// Only these, of all policies; empty means the profile's.
    pub select: Vec<Selector>,
    /// Not these.
    pub ignore: Vec<Selector>,
    /// Besides the profile's.
    pub extend: Vec<Selector>,
    /// Overrides of severity and enforcement, by policy id.
    pub overrides: HashMap<String, Override>,
    /// Policies' parameters, by policy id.
    pub params: HashMap<String, serde_json::Value>,
    /// Kinds of incompleteness that leave the exit status alone.
    pub allow_incomplete: HashSet<Category>,
    /// What findings do to the run, narrower than by policy; the first that fits counts.
    pub enforce: Vec<Enforce>,
    /// The findings that somebody accepted.
    pub waivers: Option<Arc<WaiverFile>>,
    /// Who to ask about a policy, by its id.
    pub contacts: HashMap<String, String>,
    /// Who to ask about all others.
    pub contact: Option<String>,
    /// What is asked of those who accept.
    pub governance: Governance,
    /// The version of the catalogue that counts: policies that came later only observe, and severities that were raised
    /// later are what they were. None where the newest counts.
    pub as_of: Option<Release>,
    /// The day, as `2027-03-01`, after which dated suppressions no longer count; empty where no date is compared.
    pub today: String,
    /// Whether policies are missing that names may mean: their files did not read, which makes the run incomplete.
    pub lacks_policies: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            profile: ProfileName::Recommended,
            select: Vec::new(),
            ignore: Vec::new(),
            extend: Vec::new(),
            overrides: HashMap::new(),
            params: HashMap::new(),
            allow_incomplete: HashSet::new(),
            enforce: Vec::new(),
            waivers: None,
            contacts: HashMap::new(),
            contact: None,
            governance: Governance::default(),
            as_of: None,
            today: String::new(),
            lacks_policies: false,
        }
    }
}

/// A profile as it is named on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ProfileName {
    /// What nearly everybody wants.
    #[default]
    Recommended,
    /// Also what careful teams want.
    Strict,
    /// Every policy.
    All,
    /// What costs money without need.
    Cost,
    /// Whether what runs has somebody who answers for it.
    Ownership,
    /// What is evidence for a standard: the names of its controls on the policies' pages start so.
    Standards(&'static [&'static str]),
}

impl ProfileName {
    /// The baseline of Kubernetes' Pod Security Standards.
    pub const PSS_BASELINE: ProfileName = ProfileName::Standards(&["pss-baseline"]);
    /// The restricted Pod Security Standard, which holds the baseline too.
    pub const PSS_RESTRICTED: ProfileName = ProfileName::Standards(&["pss-baseline", "pss-restricted"]);
    /// The CIS Amazon Web Services Foundations Benchmark, whatever its version.
    pub const CIS_AWS: ProfileName = ProfileName::Standards(&["cis-aws-"]);
    /// The CIS Microsoft Azure Foundations Benchmark, whatever its version.
    pub const CIS_AZURE: ProfileName = ProfileName::Standards(&["cis-azure-"]);
    /// The CIS Google Cloud Platform Foundation Benchmark, whatever its version.
    pub const CIS_GCP: ProfileName = ProfileName::Standards(&["cis-gcp-"]);
    /// The CIS Kubernetes Benchmark and those of managed clusters, whatever their versions.
    pub const CIS_KUBERNETES: ProfileName = ProfileName::Standards(&["cis-kubernetes-", "cis-eks-", "cis-gke-"]);

    /// Whether the profile lists a policy. Users' own policies are in every profile.
    pub fn lists(self, meta: &Meta) -> bool {
        let lists = |profile| meta.profiles.contains(&profile);
        match self {
            ProfileName::All => true,
            ProfileName::Standards(standards) => {
                let named = |control: &Control| standards.iter().any(|start| control.standard.starts_with(start));
                // Users' own policies came with no version of ours.
                meta.since.is_empty() || meta.controls.iter().any(named)
            }
            ProfileName::Recommended => lists(Profile::Recommended),
            ProfileName::Strict => lists(Profile::Recommended) || lists(Profile::Strict),
            ProfileName::Cost => meta.since.is_empty() || lists(Profile::Cost),
            ProfileName::Ownership => meta.since.is_empty() || lists(Profile::Ownership),
        }
    }
}

/// What the configuration changes about a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Override {
    /// Its severity.
    pub severity: Option<Severity>,
    /// Its enforcement.
    pub enforcement: Option<Enforcement>,
}

/// What a policy's findings are worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicySettings {
    /// How bad.
    pub severity: Severity,
    /// What they do to the run.
    pub enforcement: Enforcement,
}

impl Settings {
    /// What a policy's findings are worth here.
    pub fn of(&self, meta: &Meta) -> PolicySettings {
        let over = self.overrides.get(&*meta.id).copied().unwrap_or_default();
        let at_most = if self.is_too_new(meta) { Enforcement::Observe } else { Enforcement::default() };
        PolicySettings {
            severity: over.severity.unwrap_or_else(|| self.severity_then(meta)),
            enforcement: over.enforcement.unwrap_or(at_most),
        }
    }

    /// Whether a policy came after the version that counts, and nobody has said what its findings do all the same.
    fn is_too_new(&self, meta: &Meta) -> bool {
        let is_set = self.overrides.get(&*meta.id).is_some_and(|over| over.enforcement.is_some());
        !is_set && self.as_of.as_ref().is_some_and(|as_of| as_of.is_before(&meta.since))
    }

    /// How bad a policy was in the version that counts.
    fn severity_then(&self, meta: &Meta) -> Severity {
        let later = |as_of: &Release| meta.raised.iter().find(|raised| as_of.is_before(&raised.since));
        self.as_of.as_ref().and_then(later).map_or(meta.severity, |raised| raised.from)
    }

    /// What a policy's findings in a file and in environments do to the run.
    pub fn enforcement(&self, meta: &Meta, path: &str, environments: &[Arc<str>]) -> Enforcement {
        let PolicySettings { severity, enforcement } = self.of(meta);
        if self.is_too_new(meta) {
            return enforcement;
        }
        let rule = self.enforce.iter().find(|rule| rule.fits(meta, severity, path, environments));
        rule.map_or(enforcement, |rule| rule.on(&self.today))
    }

    /// Who to ask about a policy.
    pub fn contact(&self, id: &str) -> Option<&str> {
        self.contacts.get(id).or(self.contact.as_ref()).map(String::as_str)
    }

    /// Whether a policy takes part.
    pub fn selects(&self, meta: &Meta) -> bool {
        let severity = self.of(meta).severity;
        let any = |selectors: &[Selector]| selectors.iter().any(|s| s.matches(meta, severity));
        // What is said of palisade's own files is not a matter of choosing policies for resources.
        let is_own = meta.provider == "palisade";
        let chosen = is_own
            || if self.select.is_empty() { self.profile.lists(meta) || any(&self.extend) } else { any(&self.select) };
        chosen && !any(&self.ignore)
    }

    /// Whether a suppression's word names the policy.
    pub fn names(&self, meta: &Meta, word: &str) -> bool {
        is_named(meta, word) || Selector::parse(word).is_ok_and(|s| s.matches(meta, self.of(meta).severity))
    }

    /// Whether a kind of incompleteness is accepted.
    pub fn accepts(&self, category: Category) -> bool {
        self.allow_incomplete.contains(&category)
    }
}
