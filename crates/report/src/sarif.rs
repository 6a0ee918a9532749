//! SARIF 2.1.0 (OASIS standard, errata 01), twice.
//!
//! [`write`] is for auditors: everything that the report holds. [`write_upload`] is for GitHub's code scanning, which
//! ignores suppressions, closes the alerts that the newest upload lacks, and rejects what is over its limits.

mod columns;
mod fixes;
mod index;
mod limits;
mod line_hash;
mod notification;
mod part;
mod place;
mod result;
mod rule;
mod taxonomy;

use std::io::{self, Write};

use serde::Serialize;

use crate::layout::{self, Rows};
use crate::{Checkout, Report, Summary, Verdicts, upload};
use index::Index;
use notification::Invocation;
use part::Part;
use place::{Artifact, Message};
use result::SarifResult;
use rule::Driver;
use taxonomy::{Taxonomies, Taxonomy};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Who reads the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Wants all that is known.
    Auditor,
    /// GitHub's code scanning: takes what it shows, and no more than it takes.
    CodeScanning,
}

/// Everything.
pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let parts = part::parts(report, report.findings.iter());
    write_log(report, Reader::Auditor, &parts, usize::MAX, out)
}

/// What GitHub's code scanning takes.
pub(crate) fn write_upload(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let uploaded = || report.findings.iter().filter(|finding| upload::is_uploaded(finding));
    let mut parts = part::parts(report, uploaded());
    if parts.len() > limits::RUNS {
        parts = vec![part::whole(uploaded())];
    }
    for part in &mut parts {
        upload::sort(&mut part.findings);
    }
    limits::fitting(out, |most, out| write_log(report, Reader::CodeScanning, &parts, most, out))
}

/// Writes a log with at most `most` results a run.
fn write_log(report: &Report, reader: Reader, parts: &[Part<'_>], most: usize, out: &mut dyn Write) -> io::Result<()> {
    let indexes: Vec<Index<'_>> =
        parts.iter().enumerate().map(|(at, part)| Index::new(report, reader, part, at == 0, most)).collect();
    let runs = parts.iter().zip(&indexes).map(|(part, index)| Run::new(report, part, index)).collect();
    let log = Log { schema: SCHEMA, version: "2.1.0", runs };
    let results = indexes.iter().map(|index| index.findings).collect::<Vec<_>>();
    layout::write_lists(&log, ("results", 3), &results, |run, finding| SarifResult::new(finding, &indexes[run]), out)
}

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: Vec<Run<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    automation_details: AutomationDetails<'a>,
    language: &'static str,
    column_kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    version_control_provenance: Vec<Provenance<'a>>,
    original_uri_base_ids: Bases<'a>,
    invocations: [Invocation<'a>; 1],
    artifacts: Vec<ArtifactEntry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    taxonomies: Vec<Taxonomy<'a>>,
    results: Rows,
    properties: RunProperties<'a>,
}

impl<'a> Run<'a> {
    fn new(report: &'a Report, part: &'a Part<'a>, index: &'a Index<'a>) -> Self {
        let taxonomies = &index.taxonomies;
        Run {
            tool: Tool { driver: Driver::new(report, index) },
            automation_details: AutomationDetails { id: &part.id, description: Message::new(part.description()) },
            language: "en",
            column_kind: index.columns.kind(),
            version_control_provenance: report.checkout.iter().filter_map(Provenance::new).collect(),
            original_uri_base_ids: Bases::new(report.checkout.as_ref()),
            invocations: [Invocation::new(report, index)],
            artifacts: (0..index.uris.len())
                .map(|at| ArtifactEntry { location: Artifact::new(index, at), roles: ["analysisTarget"] })
                .collect(),
            taxonomies: Taxonomies::all(taxonomies),
            results: Rows::HERE,
            properties: RunProperties::new(report, part, index),
        }
    }
}

/// Tells the runs of a log apart, and joins those of one root and environment from one day to the next.
#[derive(Serialize)]
struct AutomationDetails<'a> {
    id: &'a str,
    description: Message<'a>,
}

#[derive(Serialize)]
struct ArtifactEntry<'a> {
    location: Artifact<'a>,
    roles: [&'static str; 1],
}

/// The commit that was judged.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Provenance<'a> {
    repository_uri: &'a str,
    revision_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    branch: Option<&'a str>,
    mapped_to: BaseReference,
}

impl<'a> Provenance<'a> {
    /// None for a repository without an address, which SARIF has no form for.
    fn new(checkout: &'a Checkout) -> Option<Self> {
        Some(Provenance {
            repository_uri: checkout.repository.as_deref()?,
            revision_id: &checkout.revision,
            branch: checkout.branch.as_deref(),
            mapped_to: BaseReference { uri_base_id: if checkout.directory.is_empty() { SOURCES } else { REPOSITORY } },
        })
    }
}

/// The directory that a report's paths are relative to.
const SOURCES: &str = "%SRCROOT%";

/// The repository's own, where that is another one.
const REPOSITORY: &str = "%REPOROOT%";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BaseReference {
    uri_base_id: &'static str,
}

#[derive(Serialize)]
struct Bases<'a> {
    #[serde(rename = "%SRCROOT%")]
    sources: Base<'a>,
    #[serde(rename = "%REPOROOT%", skip_serializing_if = "Option::is_none")]
    repository: Option<Base<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Base<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
    description: Message<'a>,
}

impl Bases<'_> {
    fn new(checkout: Option<&Checkout>) -> Self {
        let directory = checkout.map(|checkout| &*checkout.directory).filter(|directory| !directory.is_empty());
        Bases {
            sources: Base {
                uri: directory.map(|directory| format!("{}/", crate::uri::path(directory))),
                uri_base_id: directory.map(|_| REPOSITORY),
                description: Message::new("The directory that palisade was run in."),
            },
            repository: directory.map(|_| Base {
                uri: None,
                uri_base_id: None,
                description: Message::new("The repository's top directory."),
            }),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunProperties<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    root: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    environment: Option<&'a str>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    whole: Option<Whole<'a>>,
}

/// What is said once, in the first run, as it is about all of them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Whole<'a> {
    summary: Summary,
    verdicts: Verdicts,
    resources_judged: u64,
    resources_unjudged: u64,
    roots: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    compared_with: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    compared_revision: Option<&'a str>,
}

impl<'a> RunProperties<'a> {
    fn new(report: &'a Report, part: &Part<'a>, index: &Index<'_>) -> Self {
        RunProperties {
            root: part.root,
            environment: part.environment,
            whole: index.is_first.then(|| Whole {
                summary: report.summary(),
                verdicts: report.completeness.verdicts,
                resources_judged: report.completeness.resources_judged,
                resources_unjudged: report.completeness.resources_unjudged.values().sum(),
                roots: report.completeness.roots.iter().map(|root| &*root.path).collect(),
                compared_with: report.compared.as_ref().map(|compared| &*compared.with),
                compared_revision: report.compared.as_ref().and_then(|compared| compared.revision.as_deref()),
            }),
        }
    }
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}
