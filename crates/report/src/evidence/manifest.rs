//! The completeness manifest: what was judged by what, and what was not covered.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::{Evidence, json};
use crate::record::{Record, page_digest};
use crate::{Enforcement, Place, Report, RootKind, Summary};
use palisade_policy::{Severity, Verdicts};

/// A file that the run read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct HashedFile {
    /// Its path, as the report names it.
    pub file: String,
    /// The SHA-256 of its bytes.
    pub sha256: String,
}

/// The form of the manifest; docs/evidence.md says what each member proves.
#[derive(Serialize)]
struct Manifest<'r> {
    version: &'static str,
    created: &'r str,
    tool: Tool<'r>,
    run: Option<&'r Record>,
    files: &'r [HashedFile],
    policies: Vec<Policy<'r>>,
    roots: Vec<Root<'r>>,
    verdicts: Verdicts,
    summary: Summary,
    not_covered: NotCovered<'r>,
}

#[derive(Serialize)]
struct Tool<'r> {
    name: &'r str,
    version: &'r str,
}

/// A policy that took part; its code is that of the tool's version.
#[derive(Serialize)]
struct Policy<'r> {
    id: &'r str,
    severity: Severity,
    enforcement: Enforcement,
    since: &'r str,
    page_sha256: String,
    verdicts: Verdicts,
}

#[derive(Serialize)]
struct Root<'r> {
    path: &'r str,
    kind: RootKind,
    environments: &'r [String],
    library: bool,
    resources: u64,
}

/// What the run says nothing of.
#[derive(Serialize)]
struct NotCovered<'r> {
    broken: Vec<Broken<'r>>,
    out_of_reach: Vec<OutOfReach<'r>>,
    files_not_read: Vec<NotRead<'r>>,
    resources_without_policy: BTreeMap<&'r str, u64>,
    policies_without_subject: Vec<&'r str>,
}

#[derive(Serialize)]
struct Broken<'r> {
    category: &'static str,
    accepted: bool,
    file: Option<&'r str>,
    line: Option<u32>,
    summary: &'r str,
}

#[derive(Serialize)]
struct OutOfReach<'r> {
    category: &'static str,
    what: &'r str,
    reason: &'r str,
    place: Option<String>,
}

#[derive(Serialize)]
struct NotRead<'r> {
    file: &'r str,
    reason: &'r str,
}

pub(super) fn write(of: &Evidence<'_>, out: &mut dyn Write) -> io::Result<()> {
    let report = of.report;
    let completeness = &report.completeness;
    let policies = report.policies.iter().map(|rule| Policy {
        id: &rule.meta.id,
        severity: rule.severity,
        enforcement: rule.enforcement,
        since: &rule.meta.since,
        page_sha256: rule.page.clone().unwrap_or_else(|| page_digest(&rule.meta)),
        verdicts: completeness.by_policy.get(&*rule.meta.id).copied().unwrap_or_default(),
    });
    let roots = completeness.roots.iter().map(|root| Root {
        path: &root.path,
        kind: root.kind,
        environments: &root.environments,
        library: root.is_library,
        resources: root.resources,
    });
    let manifest = Manifest {
        version: "1.0",
        created: &of.moment,
        tool: Tool { name: &report.tool.name, version: &report.tool.version },
        run: report.record.as_ref(),
        files: &of.files,
        policies: policies.collect(),
        roots: roots.collect(),
        verdicts: completeness.verdicts,
        summary: report.summary(),
        not_covered: not_covered(report),
    };
    json(&manifest, out)
}

fn not_covered(report: &Report) -> NotCovered<'_> {
    let of = &report.completeness;
    let idle = report.policies.iter().map(|rule| &*rule.meta.id).filter(|id| !of.by_policy.contains_key(*id));
    NotCovered {
        broken: report
            .errors
            .iter()
            .map(|error| Broken {
                category: error.category.name(),
                accepted: error.is_accepted,
                file: error.place.as_ref().map(Place::path),
                line: error.place.as_ref().and_then(Place::start).map(|at| at.line),
                summary: &error.summary,
            })
            .collect(),
        out_of_reach: of
            .out_of_reach
            .iter()
            .map(|out| OutOfReach {
                category: out.category.name(),
                what: &out.what,
                reason: &out.reason,
                place: out.location.as_ref().map(crate::phrase::line),
            })
            .collect(),
        files_not_read: of.files_skipped.iter().map(|s| NotRead { file: &s.path, reason: &s.reason }).collect(),
        resources_without_policy: of.resources_unjudged.iter().map(|(kind, count)| (&**kind, *count)).collect(),
        policies_without_subject: idle.collect(),
    }
}
