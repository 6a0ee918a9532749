//! Waivers on findings: which accept what, and what is wrong with them.

use std::collections::HashMap;
use std::sync::Arc;

use palisade_policy::Meta;
use palisade_report::{Finding, Location, Waived, WaivedBy};

use super::Waiver;
use crate::governance::{WAIVER_BROAD, WAIVER_EXPIRED, WAIVER_FORBIDDEN, WAIVER_MALFORMED, WAIVER_UNUSED};
use crate::scope::covers_environments;
use crate::settings::Settings;

/// Something that is wrong with a waiver.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wrong {
    /// The policy in whose name it is reported.
    pub(crate) policy: &'static str,
    /// The comment or the entry.
    pub(crate) location: Location,
    /// What names the waiver from one run to the next.
    pub(crate) name: String,
    /// What is wrong.
    pub(crate) message: String,
}

/// What an entry did. Whether it is unused or too broad shows once all findings are seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Used {
    /// How many findings it accepts.
    pub(crate) accepts: u64,
    /// The line of the entry that accepted first what this one fits.
    pub(crate) after: Option<u32>,
    /// What to report where it accepts nothing.
    pub(crate) unused: Option<Wrong>,
    /// So many findings it may accept, and what to report where it accepts more.
    pub(crate) most: Option<(u64, Wrong)>,
}

/// Marks the findings that are accepted, takes the marks of comments that may not accept them, and tells what is wrong
/// with waivers, as far as one finding or the entry itself shows it, and what each entry did.
pub(crate) fn accept(findings: &mut [Finding], settings: &Settings, policies: &[Arc<Meta>]) -> (Vec<Wrong>, Vec<Used>) {
    let (mut wrong, mut used) = (Vec::new(), Vec::new());
    for finding in findings.iter_mut() {
        wrong.extend(refuse_comment(finding, settings));
    }
    if let Some(file) = &settings.waivers {
        let mut entries = file.waivers.iter().map(|waiver| Entry::new(waiver, settings, policies)).collect::<Vec<_>>();
        apply(findings, settings, &mut entries, &mut wrong);
        wrong.extend(entries.iter().filter_map(Entry::wrong));
        used.extend(entries.iter().map(|entry| entry.used(settings, policies)));
    }
    wrong.sort();
    wrong.dedup();
    (wrong, used)
}

/// Whether the configuration lets nobody accept the policy's findings.
fn is_never_waived(meta: &Meta, settings: &Settings) -> bool {
    settings.governance.is_never_waived(meta, settings.of(meta).severity)
}

/// Takes the effect of a comment that may not have it.
fn refuse_comment(finding: &mut Finding, settings: &Settings) -> Option<Wrong> {
    let waived = finding.waived().filter(|waived| waived.by == WaivedBy::Comment)?;
    let location = waived.location.clone()?;
    let governance = &settings.governance;
    // What stands for an absent reason in reports is none.
    let reason = if waived.reason == crate::settle::NO_REASON { "" } else { &waived.reason };
    let (policy, message) = if !governance.inline {
        (WAIVER_FORBIDDEN, "[governance] lets no comment accept findings".to_owned())
    } else if is_never_waived(&finding.policy, settings) {
        (WAIVER_FORBIDDEN, format!("[governance] never accepts findings of {}", finding.policy.id))
    } else if governance.approver_differs {
        let why = "only the file of waivers can show that somebody else than its author approved it";
        (WAIVER_FORBIDDEN, format!("[governance] approver-differs lets no comment accept findings: {why}"))
    } else {
        (WAIVER_MALFORMED, governance.lacks(reason, &waived.terms, &settings.today)?)
    };
    finding.set_waived(None);
    let name = location.text().split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Wrong { policy, location, name, message })
}

/// An entry of the file, with what came of it.
struct Entry<'w> {
    waiver: &'w Waiver,
    /// Why it has no effect.
    refused: Option<(&'static str, String)>,
    /// How many findings it accepts.
    accepts: u64,
    /// The line of the entry that accepted first what this one fits.
    after: Option<u32>,
}

impl<'w> Entry<'w> {
    fn new(waiver: &'w Waiver, settings: &Settings, policies: &[Arc<Meta>]) -> Self {
        let unknown = || {
            let all = || policies.iter().map(AsRef::as_ref);
            waiver.policies.iter().find_map(|selector| selector.check(all()).err()).map(|error| error.to_string())
        };
        let expires = waiver.terms.expires.as_deref().unwrap_or_default();
        let is_over = !expires.is_empty() && !settings.today.is_empty() && *expires < *settings.today;
        let malformed = || {
            let lacks = || settings.governance.lacks(&waiver.reason, &waiver.terms, &settings.today);
            waiver.refused.clone().or_else(unknown).or_else(lacks).map(|message| (WAIVER_MALFORMED, message))
        };
        let refused = if is_over {
            let message = format!("it expired on {expires}: the findings that it stood for count again");
            Some((WAIVER_EXPIRED, message))
        } else {
            malformed()
        };
        Self { waiver, refused, accepts: 0, after: None }
    }

    fn fits(&self, finding: &Finding, plain: &str) -> bool {
        self.waiver.paths.has(finding.location.path())
            && covers_environments(&self.waiver.environments, &finding.environments)
            && self.waiver.has_address(finding.address(), plain)
    }

    fn waived(&self) -> Waived {
        let reason = if self.waiver.reason.is_empty() { crate::settle::NO_REASON } else { &self.waiver.reason };
        Waived {
            by: WaivedBy::Waiver,
            reason: reason.to_owned(),
            location: Some(self.waiver.location.clone()),
            terms: self.waiver.terms.clone(),
        }
    }

    fn report(&self, policy: &'static str, message: String) -> Wrong {
        Wrong { policy, location: self.waiver.location.clone(), name: self.waiver.scope(), message }
    }

    /// What is wrong with it, whatever the findings are.
    fn wrong(&self) -> Option<Wrong> {
        if let Some((policy, message)) = &self.refused {
            return Some(self.report(policy, message.clone()));
        }
        let message = "it names every policy, or neither a resource nor paths".to_owned();
        self.waiver.is_broad().then(|| self.report(WAIVER_BROAD, message))
    }

    fn used(&self, settings: &Settings, policies: &[Arc<Meta>]) -> Used {
        let counts = self.refused.is_none();
        let most = settings.governance.max_findings.filter(|_| counts && !self.waiver.is_broad());
        let takes_part =
            policies.iter().any(|meta| settings.selects(meta) && self.waiver.names(meta, settings.of(meta).severity));
        // Whoever has seen all findings says how many there are, or that there are none.
        let open = |policy| self.report(policy, String::new());
        Used {
            accepts: self.accepts,
            after: self.after,
            unused: (counts && takes_part).then(|| open(WAIVER_UNUSED)),
            most: most.map(|most| (most as u64, open(WAIVER_BROAD))),
        }
    }
}

fn apply(findings: &mut [Finding], settings: &Settings, entries: &mut [Entry<'_>], wrong: &mut Vec<Wrong>) {
    let mut by_policy: HashMap<String, Vec<usize>> = HashMap::new();
    for finding in findings.iter_mut().filter(|finding| finding.waived().is_none()) {
        let meta = &Arc::clone(&finding.policy);
        let named = by_policy.entry(meta.id.to_string()).or_insert_with(|| {
            let names = |entry: &Entry<'_>| entry.waiver.names(meta, finding.severity);
            (0..entries.len()).filter(|&at| entries[at].refused.is_none() && names(&entries[at])).collect()
        });
        if named.is_empty() {
            continue;
        }
        let plain = finding.resource.as_ref().map(|r| r.address.without_keys()).unwrap_or_default();
        let mut first: Option<u32> = None;
        for &at in named.iter() {
            let entry = &mut entries[at];
            if !entry.fits(finding, &plain) {
                continue;
            }
            if is_never_waived(meta, settings) {
                let message = format!("[governance] never accepts findings of {}", meta.id);
                wrong.push(entry.report(WAIVER_FORBIDDEN, message));
                // It is not without use: it is without effect, and said to be.
                entry.accepts += 1;
            } else if let Some(line) = first {
                entry.after = Some(entry.after.map_or(line, |after| after.min(line)));
            } else {
                first = Some(entry.waiver.location.start().line);
                entry.accepts += 1;
                finding.set_waived(Some(entry.waived()));
            }
        }
    }
}
