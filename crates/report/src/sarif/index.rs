use std::collections::{BTreeSet, HashMap, HashSet};

use palisade_policy::{Meta, Severity};

use super::Reader;
use super::columns::Columns;
use super::limits;
use super::line_hash::LineHashes;
use super::part::Part;
use super::taxonomy::Taxonomies;
use crate::groups::Owners;
use crate::{Enforcement, Finding, Place, Report, upload, uri};

/// What the run of a part lists, and where in its lists it stands.
pub(super) struct Index<'a> {
    pub(super) reader: Reader,
    /// Whether it is the log's first run, which says what is about all of them.
    pub(super) is_first: bool,
    /// The results.
    pub(super) findings: &'a [&'a Finding],
    /// How many results there would be without limits.
    pub(super) total: usize,
    /// The policies.
    pub(super) rules: Vec<Listed<'a>>,
    /// The files' URIs.
    pub(super) uris: Vec<String>,
    /// What the policies are evidence for.
    pub(super) taxonomies: Taxonomies<'a>,
    /// How columns are counted.
    pub(super) columns: Columns<'a>,
    /// Who owns each file.
    pub(super) owners: Owners<'a>,
    hashes: LineHashes<'a>,
    rule_at: HashMap<&'a str, usize>,
    file_at: HashMap<&'a str, usize>,
}

/// A policy of the run.
pub(super) struct Listed<'a> {
    pub(super) meta: &'a Meta,
    pub(super) severity: Severity,
    pub(super) enforcement: Enforcement,
    pub(super) contact: Option<&'a str>,
}

impl<'a> Index<'a> {
    /// Of a part's findings the first `most`. The first run lists what took part in all of them.
    pub(super) fn new(report: &'a Report, reader: Reader, part: &'a Part<'a>, is_first: bool, most: usize) -> Self {
        let findings = &part.findings[..part.findings.len().min(most)];
        let lists_all = is_first && reader == Reader::Auditor;
        let rules = rules(report, findings, lists_all);
        let mut paths: BTreeSet<&str> = findings.iter().map(|finding| place(finding, reader).path()).collect();
        if lists_all {
            paths.extend(report.completeness.files_read.iter().map(String::as_str));
            paths.extend(report.errors.iter().filter_map(|error| error.place.as_ref()).map(Place::path));
        }
        let places = findings.iter().map(|finding| place(finding, reader));
        Index {
            reader,
            is_first,
            findings,
            owners: report.owners(),
            total: part.findings.len(),
            rule_at: rules.iter().enumerate().map(|(at, rule)| (&*rule.meta.id, at)).collect(),
            taxonomies: match reader {
                Reader::Auditor => Taxonomies::new(rules.iter().map(|rule| rule.meta)),
                Reader::CodeScanning => Taxonomies::default(),
            },
            rules,
            uris: paths.iter().map(|path| uri::path(path)).collect(),
            file_at: paths.into_iter().enumerate().map(|(at, path)| (path, at)).collect(),
            columns: match reader {
                Reader::Auditor => Columns::CodePoints,
                Reader::CodeScanning => Columns::utf16(locations(findings)),
            },
            hashes: match reader {
                Reader::Auditor => LineHashes::default(),
                Reader::CodeScanning => LineHashes::new(places),
            },
        }
    }

    /// Where a policy stands in the run's list.
    pub(super) fn rule(&self, id: &str) -> Option<usize> {
        self.rule_at.get(id).copied()
    }

    /// Where a file stands in the run's list.
    pub(super) fn file(&self, path: &str) -> Option<usize> {
        self.file_at.get(path).copied()
    }

    /// Where the reader shows a finding.
    pub(super) fn place(&self, finding: &'a Finding) -> &'a crate::Location {
        place(finding, self.reader)
    }

    /// What code scanning knows a line by.
    pub(super) fn line_hash(&self, at: &crate::Location) -> Option<&str> {
        self.hashes.of(at)
    }

    /// How many locations a result has beside its own.
    pub(super) fn max_related(&self) -> usize {
        match self.reader {
            Reader::Auditor => usize::MAX,
            Reader::CodeScanning => limits::LOCATIONS - 1,
        }
    }
}

fn place(finding: &Finding, reader: Reader) -> &crate::Location {
    match reader {
        Reader::Auditor => &finding.location,
        Reader::CodeScanning => upload::anchor(finding),
    }
}

/// All places that results name.
fn locations<'a>(findings: &'a [&'a Finding]) -> impl Iterator<Item = &'a crate::Location> {
    findings.iter().flat_map(|finding| {
        let steps = finding.because().iter().map(|step| &step.location);
        let calls = finding.calls().iter().map(|call| &call.location);
        let related = finding.related().iter().map(|related| &related.location);
        [&finding.location].into_iter().chain(steps).chain(calls).chain(related)
    })
}

/// Those with findings, and where all are listed those without. A finding about the configuration has a policy that
/// took part in no run.
fn rules<'a>(report: &'a Report, findings: &[&'a Finding], lists_all: bool) -> Vec<Listed<'a>> {
    let found = findings.iter().map(|finding| &*finding.policy.id).collect::<HashSet<_>>();
    let took_part = report.policies.iter().filter(|rule| lists_all || found.contains(&*rule.meta.id));
    let mut rules = took_part
        .map(|rule| Listed {
            meta: &rule.meta,
            severity: rule.severity,
            enforcement: rule.enforcement,
            contact: rule.contact.as_deref(),
        })
        .collect::<Vec<_>>();
    let mut listed = rules.iter().map(|rule| &*rule.meta.id).collect::<HashSet<_>>();
    for finding in findings {
        if listed.insert(&finding.policy.id) {
            rules.push(Listed {
                meta: &finding.policy,
                severity: finding.severity,
                enforcement: finding.enforcement,
                contact: None,
            });
        }
    }
    rules
}
