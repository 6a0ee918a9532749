use std::cmp::Ordering;
use std::sync::Arc;

use palisade_model::Address;
use palisade_policy::{Meta, Severity};
use palisade_source::Edit;

use crate::{Enforcement, Fingerprint, Location};

/// Whether a violation is sure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Certainty {
    /// Whatever the unknown values turn out to be.
    Certain,
    /// It depends on these; at least one. What depends on the same shares the list.
    Possible(Arc<[Unknown]>),
}

impl Certainty {
    /// Its name in reports.
    pub const fn name(&self) -> &'static str {
        match self {
            Certainty::Certain => "certain",
            Certainty::Possible(_) => "possible",
        }
    }
}

/// Something that is not known, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unknown {
    /// The reason in words: `var.cidr has no value`.
    pub text: String,
    /// Where it starts: the variable's block, the module call. None for what no file shows.
    pub location: Option<Location>,
}

/// What kind of thing a finding is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum SubjectType {
    /// An addressed resource.
    Resource,
    /// A file as a whole.
    Document,
    /// A root as a whole.
    Project,
    /// The configuration of palisade itself: waivers, overrides.
    Configuration,
}

/// The resource that findings are about; all of them share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceRef {
    /// Its address.
    pub address: Address,
    /// Its kind: `aws_s3_bucket`, `Deployment`.
    pub kind: Arc<str>,
    /// The root that declares it: a directory relative to the repository, with `/`; empty for the repository's own.
    pub root: Arc<str>,
    /// Its whole block or document; none for one that is no more.
    pub block: Option<Location>,
    /// The module calls that lead to it, the outermost first.
    pub calls: Arc<[ModuleCall]>,
}

/// A violation of a policy, with all that is needed to show it.
///
/// A run may have a million of them. What many have in common is shared, and what few have is apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The policy.
    pub policy: Arc<Meta>,
    /// How bad, after the configuration's overrides.
    pub severity: Severity,
    /// What it does to the run.
    pub enforcement: Enforcement,
    /// Whether it is sure, and what it hangs on where it is not.
    pub certainty: Certainty,
    /// What kind of thing it is about.
    pub subject: SubjectType,
    /// The resource, where it is about one.
    pub resource: Option<Arc<ResourceRef>>,
    /// The environments that have it; empty where there is only one without a name.
    pub environments: Arc<[Arc<str>]>,
    /// The site: what to point at.
    pub location: Location,
    /// The attribute's path in the resource: `ingress[0].cidr_blocks[1]`; may be empty.
    pub path: Arc<str>,
    /// One sentence without a final stop: what is wrong here.
    pub message: Arc<str>,
    /// What names it from one run to the next.
    pub fingerprint: Fingerprint,
    /// How it compares with the run or the tree before; none where nothing was compared.
    pub baseline: Option<Baseline>,
    /// Whether the text at its location must not be shown.
    pub is_sensitive: bool,
    /// Whether it lies in a library module, whose possible findings people see counted only.
    pub is_library: bool,
    /// What few findings have; none where it has nothing of it.
    pub rare: Option<Box<Rare>>,
}

/// What few findings have.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rare {
    /// The way of the value, from the attribute (not included) to where it was written; empty where it stands there.
    pub because: Vec<Step>,
    /// Other places that have a part in it.
    pub related: Vec<Related>,
    /// Set where it was accepted; then it does nothing to the run.
    pub waived: Option<Box<Waived>>,
    /// Set where other environments of its root do not have it: what differs there, as far as that is known.
    pub only_in: Option<Vec<Difference>>,
    /// What a Rego policy attached to its result. Shown in JSON only.
    pub details: Option<serde_json::Value>,
    /// The edits of its own file that `palisade fix` would try; none where it would not, or nobody asked.
    pub edits: Vec<Edit>,
}

impl Rare {
    /// As findings hold it: none where there is nothing.
    pub fn boxed(self) -> Option<Box<Rare>> {
        let Rare { because, related, waived, only_in, details, edits } = &self;
        let is_empty = because.is_empty()
            && related.is_empty()
            && waived.is_none()
            && only_in.is_none()
            && details.is_none()
            && edits.is_empty();
        (!is_empty).then(|| Box::new(self))
    }
}

impl Finding {
    /// The way of the value, from the attribute (not included) to where it was written; empty where it stands there.
    pub fn because(&self) -> &[Step] {
        self.rare.as_ref().map_or(&[], |rare| &rare.because)
    }

    /// Other places that have a part in it.
    pub fn related(&self) -> &[Related] {
        self.rare.as_ref().map_or(&[], |rare| &rare.related)
    }

    /// Set where it was accepted; then it does nothing to the run.
    pub fn waived(&self) -> Option<&Waived> {
        self.rare.as_ref()?.waived.as_deref()
    }

    /// Set where other environments of its root do not have it: what differs there, as far as that is known.
    pub fn only_in(&self) -> Option<&[Difference]> {
        self.rare.as_ref()?.only_in.as_deref()
    }

    /// What a Rego policy attached to its result. Shown in JSON only.
    pub fn details(&self) -> Option<&serde_json::Value> {
        self.rare.as_ref()?.details.as_ref()
    }

    /// The edits of its own file that `palisade fix` would try; none where it would not, or nobody asked.
    pub fn edits(&self) -> &[Edit] {
        self.rare.as_ref().map_or(&[], |rare| &rare.edits)
    }

    /// The whole block or document of its resource; none where it is not about one.
    pub fn block(&self) -> Option<&Location> {
        self.resource.as_ref()?.block.as_ref()
    }

    /// The module calls that lead to its resource, the outermost first.
    pub fn calls(&self) -> &[ModuleCall] {
        self.resource.as_ref().map_or(&[], |resource| &resource.calls)
    }

    /// The order in which findings are printed: by place, then by what they say. Those that compare as equal are the
    /// same in print.
    pub fn order(&self, other: &Self) -> Ordering {
        // Most of what two findings have in common they share: there is no need to look at it.
        let by_policy = || match Arc::ptr_eq(&self.policy, &other.policy) {
            true => Ordering::Equal,
            false => self.policy.id.cmp(&other.policy.id),
        };
        let texts = |a: &Arc<str>, b: &Arc<str>| if Arc::ptr_eq(a, b) { Ordering::Equal } else { a.cmp(b) };
        self.location
            .cmp(&other.location)
            .then_with(by_policy)
            .then_with(|| self.address().cmp(other.address()))
            .then_with(|| texts(&self.path, &other.path))
            .then_with(|| texts(&self.message, &other.message))
            .then_with(|| self.environments.cmp(&other.environments))
            .then_with(|| self.fingerprint.cmp(&other.fingerprint))
    }

    /// Every place that it names.
    pub fn locations(&self) -> impl Iterator<Item = &Location> {
        let unknown = match &self.certainty {
            Certainty::Certain => &[],
            Certainty::Possible(unknown) => &unknown[..],
        };
        let unknown = unknown.iter().filter_map(|unknown| unknown.location.as_ref());
        let differences =
            self.only_in().unwrap_or_default().iter().filter_map(|difference| difference.location.as_ref());
        let steps = self.because().iter().map(|step| &step.location);
        let calls = self.calls().iter().map(|call| &call.location);
        let related = self.related().iter().map(|related| &related.location);
        let waived = self.waived().and_then(|waived| waived.location.as_ref());
        let own = [&self.location].into_iter().chain(self.block());
        own.chain(differences).chain(unknown).chain(steps).chain(calls).chain(related).chain(waived)
    }

    /// Marks it as accepted, or takes that mark.
    pub fn set_waived(&mut self, waived: Option<Waived>) {
        if waived.is_some() || self.rare.is_some() {
            self.rare_mut().waived = waived.map(Box::new);
        }
    }

    /// What few findings have, to be added to.
    pub fn rare_mut(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// Whether it is sure.
    pub fn is_certain(&self) -> bool {
        matches!(self.certainty, Certainty::Certain)
    }

    /// Whether the run or the tree before did not have it, or nothing was compared.
    pub fn is_new(&self) -> bool {
        match self.baseline {
            None | Some(Baseline::New) => true,
            Some(Baseline::Unchanged | Baseline::Updated | Baseline::Absent) => false,
        }
    }

    /// What the finding means for the run.
    pub fn standing(&self) -> Standing {
        match (self.baseline, self.waived(), &self.certainty, self.enforcement) {
            (Some(Baseline::Absent), ..) => Standing::Fixed,
            (_, Some(_), ..) => Standing::Waived,
            (Some(Baseline::Unchanged | Baseline::Updated), None, ..) => Standing::Known,
            (_, None, Certainty::Possible(_), _) => Standing::Possible,
            (Some(Baseline::New) | None, None, Certainty::Certain, Enforcement::Observe) => Standing::Observed,
            (Some(Baseline::New) | None, None, Certainty::Certain, Enforcement::Warn) => Standing::Warned,
            (Some(Baseline::New) | None, None, Certainty::Certain, Enforcement::Deny) => Standing::Denied,
        }
    }

    /// The resource's address, or the file's path where it is not about a resource.
    pub fn address(&self) -> &str {
        self.resource.as_ref().map_or_else(|| self.location.path(), |r| r.address.as_str())
    }
}

/// What a finding means for the run. Each finding has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// It was there before and is no more.
    Fixed,
    /// It was accepted.
    Waived,
    /// It depends on what is not known.
    Possible,
    /// It was there before.
    Known,
    /// It is only recorded.
    Observed,
    /// It is shown.
    Warned,
    /// It fails the run where it is severe enough.
    Denied,
}

/// What differs in the environments that have a finding from those that do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// `var.public = true`; without the value where that is sensitive.
    pub text: String,
    /// Where the value stands; none where no file holds it.
    pub location: Option<Location>,
}

/// One step of the way that a value took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What stands there, in the author's words: `var.acl`, `module argument acl`. Never a value.
    pub text: String,
    /// Where.
    pub location: Location,
}

/// A module call on the way to a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleCall {
    /// `module.net["eu"]`.
    pub address: String,
    /// The call's `source` argument.
    pub source: String,
    /// The call's block header.
    pub location: Location,
}

/// Another place that has a part in a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The resource there.
    pub address: Option<Address>,
    /// Where.
    pub location: Location,
    /// What it has to do with the finding; may be empty.
    pub message: String,
}

/// How a finding was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waived {
    /// By what.
    pub by: WaivedBy,
    /// Why, in the author's words; `no reason` where none was given.
    pub reason: String,
    /// The comment or the waiver's entry.
    pub location: Option<Location>,
    /// Who stands for it and until when.
    pub terms: Terms,
}

/// Who stands for an acceptance and until when, as far as its author said. Dates as `2027-03-01`.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Who has to see to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Who accepted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
    /// Where it is tracked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<String>,
    /// Since when it is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// The last day that it is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// Where an acceptance is written.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum WaivedBy {
    /// A comment in the source.
    Comment,
    /// An entry in a file of waivers or in the configuration.
    Waiver,
}

/// How a finding compares with what was found before; the words are SARIF's.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Baseline {
    /// It was not there.
    New,
    /// It was.
    Unchanged,
    /// It was, but not like this.
    Updated,
    /// It was, and is no more.
    Absent,
}
