use palisade_policy::Severity;
use serde::Serialize;

use super::fixes::{Fix, fixes};
use super::index::Index;
use super::place::{Location, Message};
use super::{Reader, limits};
use crate::{Baseline, Certainty, Enforcement, Finding, Terms, Unknown, Waived, WaivedBy, upload};

/// SARIF's own scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    None,
    Note,
    Warning,
    Error,
}

impl Level {
    /// By severity, but no worse than what the enforcement makes of it.
    pub(super) fn new(severity: Severity, enforcement: Enforcement) -> Self {
        let level = match severity {
            Severity::Critical | Severity::High => Level::Error,
            Severity::Medium => Level::Warning,
            Severity::Low | Severity::Info => Level::Note,
        };
        level.min(match enforcement {
            Enforcement::Deny => Level::Error,
            Enforcement::Warn => Level::Warning,
            Enforcement::Observe => Level::Note,
        })
    }
}

/// A finding.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SarifResult<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    kind: &'static str,
    level: Level,
    message: Message<'a>,
    locations: [Location<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    code_flows: Vec<CodeFlow<'a>>,
    partial_fingerprints: Fingerprints<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Suppression<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_state: Option<Baseline>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix<'a>>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CodeFlow<'a> {
    thread_flows: [ThreadFlow<'a>; 1],
}

#[derive(Serialize)]
struct ThreadFlow<'a> {
    locations: Vec<FlowStep<'a>>,
}

#[derive(Serialize)]
struct FlowStep<'a> {
    location: Location<'a>,
}

#[derive(Serialize)]
struct Fingerprints<'a> {
    #[serde(rename = "palisade/v1")]
    v1: String,
    /// What code scanning knows it by.
    #[serde(rename = "primaryLocationLineHash", skip_serializing_if = "Option::is_none")]
    line: Option<&'a str>,
}

#[derive(Serialize)]
struct Suppression<'a> {
    kind: &'static str,
    status: &'static str,
    justification: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<&'a Terms>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Properties<'a> {
    certainty: &'static str,
    severity: Severity,
    enforcement: Enforcement,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    root: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    environments: Vec<&'a str>,
    /// What differs in the environments that have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    only_in: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    owners: &'a [String],
}

impl<'a> SarifResult<'a> {
    pub(super) fn new(finding: &'a Finding, index: &'a Index<'a>) -> Self {
        // SARIF 3.27.10: a result that is not of kind `fail` has the level `none`.
        let (kind, level) = match &finding.certainty {
            Certainty::Certain => ("fail", Level::new(finding.severity, finding.enforcement)),
            Certainty::Possible(_) => ("review", Level::None),
        };
        SarifResult {
            rule_id: &finding.policy.id,
            rule_index: index.rule(&finding.policy.id),
            kind,
            level,
            message: message(finding, index.reader),
            locations: [site(finding, index)],
            related_locations: related(finding, index),
            code_flows: way(finding, index).into_iter().collect(),
            partial_fingerprints: Fingerprints {
                v1: finding.fingerprint.digits(),
                line: index.line_hash(index.place(finding)),
            },
            suppressions: finding.waived().into_iter().map(|waived| Suppression::new(waived, index)).collect(),
            baseline_state: match index.reader {
                Reader::Auditor => finding.baseline,
                // Code scanning compares by itself.
                Reader::CodeScanning => None,
            },
            fixes: match index.reader {
                Reader::Auditor => fixes(finding, index),
                // Code scanning shows none.
                Reader::CodeScanning => Vec::new(),
            },
            properties: Properties {
                certainty: finding.certainty.name(),
                severity: finding.severity,
                enforcement: finding.enforcement,
                path: &finding.path,
                root: finding.resource.as_ref().map(|resource| &*resource.root),
                environments: finding.environments.iter().map(|environment| &**environment).collect(),
                only_in: finding.only_in().map(|all| all.iter().map(|difference| &*difference.text).collect()),
                owners: index.owners.of(finding).unwrap_or_default(),
            },
        }
    }
}

fn message(finding: &Finding, reader: Reader) -> Message<'_> {
    // An alert shows the message and the line, but not what the line is about.
    if reader == Reader::CodeScanning {
        return Message::new(upload::message(finding));
    }
    match &finding.certainty {
        Certainty::Certain => Message::new(&*finding.message),
        Certainty::Possible(unknown) => {
            let reasons = unknown.iter().map(|unknown| &*unknown.text).collect::<Vec<_>>().join("; ");
            Message::new(format!("{} (possible: {reasons})", finding.message))
        }
    }
}

fn site<'a>(finding: &'a Finding, index: &'a Index<'a>) -> Location<'a> {
    let place = index.place(finding);
    let location =
        Location::new(place, index).with_address(finding.resource.as_ref().map(|resource| resource.address.as_str()));
    if finding.is_sensitive { location } else { location.with_snippet(place) }
}

/// The module calls, the outermost first, then the places that have a part in it, then what it depends on, then what
/// differs in the environments that have it.
fn related<'a>(finding: &'a Finding, index: &'a Index<'a>) -> Vec<Location<'a>> {
    let calls = finding
        .calls()
        .iter()
        .map(|call| Location::new(&call.location, index).with_message(format!("called here as {}", call.address)));
    let places = finding.related().iter().map(|related| {
        Location::new(&related.location, index)
            .with_address(related.address.as_ref().map(palisade_model::Address::as_str))
            .with_message(&*related.message)
    });
    let unknown: &[Unknown] = match &finding.certainty {
        Certainty::Certain => &[],
        Certainty::Possible(unknown) => unknown,
    };
    let unknown = unknown
        .iter()
        .filter_map(|unknown| Some(Location::new(unknown.location.as_ref()?, index).with_message(&*unknown.text)));
    let differences = finding.only_in().unwrap_or_default().iter().filter_map(|difference| {
        let text = format!("only in {}: {}", finding.environments.join(", "), difference.text);
        Some(Location::new(difference.location.as_ref()?, index).with_message(text))
    });
    let all = calls.chain(places).chain(unknown).chain(differences).take(index.max_related());
    all.enumerate().map(|(id, location)| location.with_id(id)).collect()
}

/// The way of the value, in the order in which it goes: from where it is written to the attribute.
fn way<'a>(finding: &'a Finding, index: &'a Index<'a>) -> Option<CodeFlow<'a>> {
    if finding.because().is_empty() {
        return None;
    }
    let most = match index.reader {
        Reader::Auditor => usize::MAX,
        Reader::CodeScanning => limits::STEPS - 1,
    };
    let steps = finding
        .because()
        .iter()
        .take(most)
        .rev()
        .map(|step| Location::new(&step.location, index).with_message(&*step.text));
    let site = Location::new(&finding.location, index).with_message(&*finding.message);
    let locations = steps.chain([site]).map(|location| FlowStep { location }).collect();
    Some(CodeFlow { thread_flows: [ThreadFlow { locations }] })
}

impl<'a> Suppression<'a> {
    fn new(waived: &'a Waived, index: &'a Index<'a>) -> Self {
        Suppression {
            kind: match waived.by {
                WaivedBy::Comment => "inSource",
                WaivedBy::Waiver => "external",
            },
            status: "accepted",
            justification: &waived.reason,
            location: waived.location.as_ref().map(|at| Location::new(at, index)),
            properties: Some(&waived.terms).filter(|terms| **terms != Terms::default()),
        }
    }
}
