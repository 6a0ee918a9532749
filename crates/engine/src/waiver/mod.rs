//! Waivers: findings that somebody accepted, in a file of their own, with who, why and until when.

mod apply;
mod file;

use palisade_policy::{Meta, Severity};
use palisade_report::{Location, Terms};

use crate::scope::{Paths, fits};
use crate::select::Selector;

pub(crate) use apply::{Used, Wrong, accept};
pub use file::{DATE_FIELDS, WaiverError, WaiverFile};

/// An entry of a file of waivers.
#[derive(Debug, Clone)]
pub struct Waiver {
    /// The policies, as `palisade policies` names them.
    pub policies: Vec<Selector>,
    /// The resource: an address, in which `*` stands for anything; empty for all.
    pub resource: String,
    /// The files.
    pub paths: Paths,
    /// The same as they are written.
    pub globs: Vec<String>,
    /// The environments; all where none is named.
    pub environments: Vec<String>,
    /// Why, in the author's words.
    pub reason: String,
    /// Who stands for it and until when.
    pub terms: Terms,
    /// Where the policy is named in the file.
    pub location: Location,
    /// Why it has no effect, where that is known already.
    pub refused: Option<String>,
}

impl Waiver {
    /// Whether it names a policy; `severity` is the policy's configured one.
    pub fn names(&self, meta: &Meta, severity: Severity) -> bool {
        self.policies.iter().any(|selector| selector.matches(meta, severity))
    }

    /// Whether it names a resource; `plain` is the address without the keys of instances.
    pub fn has_address(&self, address: &str, plain: &str) -> bool {
        self.resource.is_empty() || fits(&self.resource, address) || fits(&self.resource, plain)
    }

    /// What it accepts, in words that are equal for equal waivers.
    pub fn scope(&self) -> String {
        let policies = self.policies.iter().map(Selector::text).collect::<Vec<_>>().join(", ");
        let mut words = vec![policies, self.resource.clone()];
        words.extend(self.globs.iter().map(|glob| format!("in {glob}")));
        words.extend(self.environments.iter().map(|name| format!("for {name}")));
        words.retain(|word| !word.is_empty());
        words.join(" ")
    }

    /// Whether it names neither a resource nor paths, or every policy.
    pub fn is_broad(&self) -> bool {
        let everywhere = self.resource.trim_matches('*').is_empty() && self.paths.is_everything();
        everywhere || self.policies.iter().any(Selector::is_everything)
    }
}

/// What a configuration asks of waivers.
#[derive(Debug, Clone)]
pub struct Governance {
    /// The fields that each has to have.
    pub require: Vec<Field>,
    /// So many days may a waiver hold, from the day it was created.
    pub longest_life: Option<u32>,
    /// Policies whose findings are never accepted.
    pub never_waive: Vec<Selector>,
    /// Whether comments in the source accept findings.
    pub inline: bool,
    /// So many findings may one waiver accept.
    pub max_findings: Option<usize>,
    /// Whether somebody else than its author has to approve a waiver.
    pub approver_differs: bool,
}

impl Default for Governance {
    fn default() -> Self {
        Self {
            require: Vec::new(),
            longest_life: None,
            never_waive: Vec::new(),
            inline: true,
            max_findings: None,
            approver_differs: false,
        }
    }
}

/// A field of a waiver that can be required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Why.
    Reason,
    /// Who has to see to it.
    Owner,
    /// Who accepted it.
    ApprovedBy,
    /// Where it is tracked.
    Ticket,
    /// Since when.
    Created,
    /// Until when.
    Expires,
}

impl Field {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Reason => "reason",
            Field::Owner => "owner",
            Field::ApprovedBy => "approved-by",
            Field::Ticket => "ticket",
            Field::Created => "created",
            Field::Expires => "expires",
        }
    }

    fn is_in(self, reason: &str, terms: &Terms) -> bool {
        let text = match self {
            Field::Reason => Some(reason),
            Field::Owner => terms.owner.as_deref(),
            Field::ApprovedBy => terms.approved_by.as_deref(),
            Field::Ticket => terms.ticket.as_deref(),
            Field::Created => terms.created.as_deref(),
            Field::Expires => terms.expires.as_deref(),
        };
        text.is_some_and(|text| !text.trim().is_empty())
    }
}

impl Governance {
    /// Whether a policy's findings are never accepted; `severity` is the configured one.
    pub fn is_never_waived(&self, meta: &Meta, severity: Severity) -> bool {
        self.never_waive.iter().any(|selector| selector.matches(meta, severity))
    }

    /// The fields that whoever adds a waiver has to give beside the reason, in the order of the command line.
    pub fn needs(&self) -> Vec<Field> {
        let asked = |field: &Field| match field {
            Field::Owner | Field::Ticket => self.require.contains(field),
            Field::ApprovedBy => self.require.contains(field) || self.approver_differs,
            Field::Expires => self.require.contains(field) || self.longest_life.is_some(),
            // The one is always given, the other is the day on which the waiver is added.
            Field::Reason | Field::Created => false,
        };
        [Field::Owner, Field::ApprovedBy, Field::Ticket, Field::Expires].into_iter().filter(asked).collect()
    }

    /// What a waiver lacks of what is asked, on a day; none where it lacks nothing.
    pub fn lacks(&self, reason: &str, terms: &Terms, today: &str) -> Option<String> {
        let missing = self.require.iter().filter(|field| !field.is_in(reason, terms)).map(|field| field.name());
        let missing = missing.collect::<Vec<_>>();
        if !missing.is_empty() {
            return Some(format!("[governance] requires what it does not say: {}", missing.join(", ")));
        }
        let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<jiff::civil::Date>().ok());
        let (created, expires) = (date(&terms.created), date(&terms.expires));
        if let (Some(created), Some(expires)) = (created, expires)
            && expires < created
        {
            return Some(format!("it expires on {expires}, before it was created on {created}"));
        }
        let now = date(&Some(today.to_owned()));
        if let (Some(created), Some(now)) = (created, now)
            && created > now
        {
            return Some(format!("it was created on {created}, which is yet to come"));
        }
        let longest = self.longest_life?;
        let from = created.or(now)?;
        match expires {
            None => Some(format!("it never expires, and [governance] allows {longest} days")),
            Some(expires) => {
                let days = (expires - from).get_days();
                let is_longer = i64::from(days) > i64::from(longest);
                is_longer.then(|| format!("it holds {days} days from {from}, and [governance] allows {longest}"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(created: Option<&str>, expires: Option<&str>) -> Terms {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Terms { created: owned(created), expires: owned(expires), ..Terms::default() }
    }

    #[test]
    fn what_is_required_has_to_be_there_and_to_end() {
        let governance =
            Governance { require: vec![Field::Reason, Field::Owner], longest_life: Some(90), ..Governance::default() };
        let lacks = |reason: &str, terms: &Terms| governance.lacks(reason, terms, "2026-11-21").unwrap_or_default();
        assert!(lacks("", &terms(None, None)).ends_with("reason, owner"));
        let owned = |created, expires| Terms { owner: Some("web".into()), ..terms(created, expires) };
        assert!(lacks("known", &owned(None, None)).starts_with("it never expires"));
        assert!(lacks("known", &owned(Some("2026-11-01"), Some("2027-03-01"))).starts_with("it holds 120 days"));
        assert!(lacks("known", &owned(Some("2026-11-01"), Some("2026-10-01"))).contains("before it was created"));
        assert!(lacks("known", &owned(Some("2026-12-01"), Some("2026-12-02"))).ends_with("which is yet to come"));
        assert_eq!(lacks("known", &owned(Some("2026-11-01"), Some("2026-12-01"))), "");
    }
}
