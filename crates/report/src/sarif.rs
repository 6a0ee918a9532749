//! SARIF 2.1.0 (OASIS standard, errata 01): everything that the report holds, for code scanning and for auditors.

mod fixes;
mod place;
mod result;

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Write};

use palisade_model::Category;
use palisade_policy::Severity;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::layout::{self, Rows};
use crate::{Enforcement, OutOfReach, Place, Report, ReportError, Rule, Skipped, Summary, Verdicts};
use place::{Artifact, Location, Message};
use result::SarifResult;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let index = Index::new(report);
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [Run::new(report, &index)] };
    layout::write(&log, ("results", 3), &report.findings, |finding| SarifResult::new(finding, &index), out)
}

/// Where policies and files stand in the run's lists.
struct Index<'a> {
    rules: HashMap<&'a str, usize>,
    files: HashMap<&'a str, usize>,
    uris: Vec<String>,
}

/// RFC 3986's unreserved characters and the slash stand for themselves; a colon in a first segment would be a scheme.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

impl<'a> Index<'a> {
    fn new(report: &'a Report) -> Self {
        let mut paths: BTreeSet<&str> = report.completeness.files_read.iter().map(String::as_str).collect();
        paths.extend(report.findings.iter().map(|finding| finding.location.path()));
        paths.extend(report.errors.iter().filter_map(|error| error.place.as_ref()).map(Place::path));
        Index {
            rules: report.policies.iter().enumerate().map(|(i, rule)| (&*rule.meta.id, i)).collect(),
            uris: paths.iter().map(|path| utf8_percent_encode(path, ENCODED).to_string()).collect(),
            files: paths.into_iter().enumerate().map(|(i, path)| (path, i)).collect(),
        }
    }
}

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    column_kind: &'static str,
    original_uri_base_ids: Bases,
    invocations: [Invocation<'a>; 1],
    artifacts: Vec<ArtifactEntry<'a>>,
    results: Rows,
    properties: RunProperties<'a>,
}

impl<'a> Run<'a> {
    fn new(report: &'a Report, index: &'a Index<'a>) -> Self {
        Run {
            tool: Tool { driver: Driver::new(report) },
            column_kind: "unicodeCodePoints",
            original_uri_base_ids: Bases {
                root: Base { description: Message::new("The directory that palisade was run in.") },
            },
            invocations: [Invocation::new(report, index)],
            artifacts: (0..index.uris.len())
                .map(|at| ArtifactEntry { location: Artifact::new(index, at), roles: ["analysisTarget"] })
                .collect(),
            results: Rows::HERE,
            properties: RunProperties {
                summary: report.summary(),
                verdicts: report.completeness.verdicts,
                resources_judged: report.completeness.resources_judged,
                resources_unjudged: report.completeness.resources_unjudged.values().sum(),
                roots: report.completeness.roots.iter().map(|root| &*root.path).collect(),
            },
        }
    }
}

#[derive(Serialize)]
struct ArtifactEntry<'a> {
    location: Artifact<'a>,
    roles: [&'static str; 1],
}

#[derive(Serialize)]
struct Bases {
    #[serde(rename = "%SRCROOT%")]
    root: Base,
}

#[derive(Serialize)]
struct Base {
    description: Message<'static>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunProperties<'a> {
    summary: Summary,
    verdicts: Verdicts,
    resources_judged: u64,
    resources_unjudged: u64,
    roots: Vec<&'a str>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'a str,
    version: &'a str,
    semantic_version: &'a str,
    information_uri: &'a str,
    rules: Vec<Descriptor<'a>>,
    notifications: Vec<Notice>,
}

impl<'a> Driver<'a> {
    fn new(report: &'a Report) -> Self {
        Driver {
            name: &report.tool.name,
            version: &report.tool.version,
            semantic_version: &report.tool.version,
            information_uri: &report.tool.uri,
            rules: report.policies.iter().map(Descriptor::new).collect(),
            notifications: Cause::all()
                .map(|cause| Notice { id: cause.id(), short_description: Message::new(cause.meaning()) })
                .collect(),
        }
    }
}

/// A policy as a `reportingDescriptor`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'a> {
    id: &'a str,
    short_description: Message<'a>,
    #[serde(skip_serializing_if = "Message::is_empty")]
    full_description: Message<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help_uri: Option<&'a str>,
    help: Help<'a>,
    default_configuration: Configuration,
    properties: RuleProperties<'a>,
}

impl<'a> Descriptor<'a> {
    fn new(rule: &'a Rule) -> Self {
        let meta = &*rule.meta;
        let controls = meta.controls.iter().map(|control| format!("{}/{}", control.standard, control.id));
        let about = ["security".to_owned(), meta.family.to_string(), meta.provider.to_string()];
        Descriptor {
            id: &meta.id,
            short_description: Message::new(&*meta.title),
            full_description: Message::new(&*meta.why),
            help_uri: meta.links.first().map(|link| &**link),
            help: Help { text: format!("{}\n\n{}", meta.why, meta.fix), markdown: &meta.page },
            default_configuration: Configuration { level: Level::new(rule.severity, rule.enforcement) },
            properties: RuleProperties {
                tags: about.into_iter().filter(|tag| !tag.is_empty()).chain(controls.clone()).collect(),
                security_severity: security_severity(rule.severity),
                severity: rule.severity,
                enforcement: rule.enforcement,
                aliases: meta.aliases.iter().map(|alias| &*alias.id).collect(),
                controls: controls.collect(),
            },
        }
    }
}

/// On GitHub's scale, which is the one of CVSS: over 9.0 is critical, from 7.0 high, from 4.0 medium, from 0.1 low.
const fn security_severity(severity: Severity) -> Option<&'static str> {
    match severity {
        Severity::Critical => Some("9.5"),
        Severity::High => Some("8.0"),
        Severity::Medium => Some("5.5"),
        Severity::Low => Some("2.0"),
        Severity::Info => None,
    }
}

#[derive(Serialize)]
struct Help<'a> {
    text: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    markdown: &'a str,
}

#[derive(Serialize)]
struct Configuration {
    level: Level,
}

#[derive(Serialize)]
struct RuleProperties<'a> {
    tags: Vec<String>,
    #[serde(rename = "security-severity", skip_serializing_if = "Option::is_none")]
    security_severity: Option<&'static str>,
    severity: Severity,
    enforcement: Enforcement,
    aliases: Vec<&'a str>,
    controls: Vec<String>,
}

/// SARIF's own scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    None,
    Note,
    Warning,
    Error,
}

impl Level {
    /// By severity, but no worse than what the enforcement makes of it.
    fn new(severity: Severity, enforcement: Enforcement) -> Self {
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

/// Why the run is not complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    Incomplete(Category),
    Skipped,
}

impl Cause {
    fn all() -> impl Iterator<Item = Cause> {
        Category::ALL.into_iter().map(Cause::Incomplete).chain([Cause::Skipped])
    }

    const fn id(self) -> &'static str {
        match self {
            Cause::Incomplete(category) => category.name(),
            Cause::Skipped => "skipped",
        }
    }

    const fn meaning(self) -> &'static str {
        match self {
            Cause::Incomplete(Category::Parse) => "A file, or a part of one, could not be parsed.",
            Cause::Incomplete(Category::Policy) => "A policy failed, so what it would have said is not known.",
            Cause::Incomplete(Category::Eval) => "An expression is in error, so its value is not known.",
            Cause::Incomplete(Category::Limits) => "A limit was reached.",
            Cause::Incomplete(Category::Modules) => "A module is not on disk.",
            Cause::Incomplete(Category::Templates) => "A chart or an overlay has to be rendered first.",
            Cause::Incomplete(Category::Plans) => "A plan leaves out a part of what it plans.",
            Cause::Skipped => "A file was not read.",
        }
    }

    fn reference(self) -> Reference<'static> {
        // The list is made from the same iterator, so the position is there.
        Reference { id: self.id(), index: Cause::all().position(|other| other == self) }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notice {
    id: &'static str,
    short_description: Message<'static>,
}

/// A `reportingDescriptorReference`.
#[derive(Serialize)]
struct Reference<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation<'a> {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification<'a>>,
}

impl<'a> Invocation<'a> {
    fn new(report: &'a Report, index: &'a Index<'a>) -> Self {
        let of = &report.completeness;
        let errors = report.errors.iter().map(|error| Notification::broken(error, index));
        let out_of_reach = of.out_of_reach.iter().map(|out| Notification::out_of_reach(out, index));
        let skipped = of.files_skipped.iter().map(Notification::skipped);
        Invocation {
            execution_successful: report.errors.iter().all(|error| error.is_accepted),
            tool_execution_notifications: errors.chain(out_of_reach).chain(skipped).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notification<'a> {
    descriptor: Reference<'static>,
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_rule: Option<Reference<'a>>,
    level: Level,
    message: Message<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location<'a>>,
}

impl<'a> Notification<'a> {
    fn broken(error: &'a ReportError, index: &'a Index<'a>) -> Self {
        let text = match &*error.detail {
            "" => error.summary.clone(),
            detail => format!("{}: {detail}", error.summary),
        };
        let rule = error.policy.as_ref().map(|meta| &*meta.id);
        Notification {
            descriptor: Cause::Incomplete(error.category).reference(),
            associated_rule: rule.map(|id| Reference { id, index: index.rules.get(id).copied() }),
            level: if error.is_accepted { Level::Warning } else { Level::Error },
            message: Message::new(text),
            locations: error.place.iter().map(|place| Location::of_place(place, index)).collect(),
        }
    }

    fn out_of_reach(out: &'a OutOfReach, index: &'a Index<'a>) -> Self {
        Notification {
            descriptor: Cause::Incomplete(out.category).reference(),
            associated_rule: None,
            level: Level::Warning,
            message: Message::new(format!("{} ({}): {}", out.what, out.reason, out.remedy)),
            locations: out.location.iter().map(|at| Location::new(at, index)).collect(),
        }
    }

    fn skipped(skipped: &'a Skipped) -> Self {
        Notification {
            descriptor: Cause::Skipped.reference(),
            associated_rule: None,
            level: Level::Note,
            message: Message::new(format!("{} was not read: {}", skipped.path, skipped.reason)),
            locations: Vec::new(),
        }
    }
}
