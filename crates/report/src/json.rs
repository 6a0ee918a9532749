//! The JSON format: a stable contract, described by the schema that [`schema`] makes from the same types.
//!
//! Fields are only added within a major version. Lines and columns count from 1, columns in Unicode scalar values.

use std::collections::BTreeMap;
use std::io::{self, Write};

use palisade_policy::{Meta, Severity};
use palisade_source as source;
use schemars::JsonSchema;
use serde::Serialize;

use crate as report;
use crate::layout::{self, Rows};
use crate::{Baseline, Certainty, Enforcement, Report, RootKind, SubjectType, Summary, Terms, Verdicts, WaivedBy};

/// The version of the contract.
pub const VERSION: &str = "1.0";

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    layout::write(&Document::new(report), ("findings", 1), &report.findings, Finding::new, out)
}

/// The JSON schema (draft 2020-12) of what this format writes.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Document<'static>).to_value()
}

/// The report of `palisade check`.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Palisade report", deny_unknown_fields)]
struct Document<'a> {
    /// The version of this format: the minor number grows when fields are added, the major one when any goes.
    version: &'static str,
    /// What made the report.
    tool: Tool<'a>,
    /// What the findings were compared with, where that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    compared: Option<Compared<'a>>,
    /// Violations: certain, possible and waived ones, by file and place.
    #[schemars(with = "Vec<Finding<'static>>")]
    findings: Rows,
    /// The policies that have findings, by id.
    policies: Vec<Policy<'a>>,
    /// What is broken: each makes the run incomplete.
    errors: Vec<Error<'a>>,
    /// What was looked at and what was not.
    completeness: Completeness<'a>,
    /// The figures; each finding counts once.
    summary: Summary,
}

/// What made the report.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Tool<'a> {
    /// Its name.
    name: &'a str,
    /// Its version.
    version: &'a str,
}

/// What the findings were compared with.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Compared<'a> {
    /// As it was named: a branch, a tag, a commit, a file.
    with: &'a str,
    /// The full id of the commit.
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<&'a str>,
}

/// A violation of a policy.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Finding<'a> {
    /// The policy's id.
    policy: &'a str,
    severity: Severity,
    enforcement: Enforcement,
    certainty: Sure,
    subject: Subject,
    /// The resource, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    resource: Option<Resource<'a>>,
    /// The environments that have it; not there where there is only one without a name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    environments: Vec<&'a str>,
    /// There where other environments of its root do not have it: what differs there, as far as that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    only_in: Option<Vec<Difference<'a>>>,
    /// The site: the attribute in the resource's own block, or that block's header where the attribute is not set.
    location: Location<'a>,
    /// The attribute's path in the resource; may be empty.
    path: &'a str,
    /// One sentence: what is wrong here.
    message: &'a str,
    /// What a possible finding depends on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    unknown: Vec<Unknown<'a>>,
    /// The way of the value, from the attribute to where it was written; empty where it stands there.
    because: Vec<Step<'a>>,
    /// The module calls that lead to the resource, the outermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    calls: Vec<Call<'a>>,
    /// Other places that have a part in it.
    related: Vec<Related<'a>>,
    /// What names it from one run to the next: 32 hexadecimal digits.
    fingerprint: String,
    /// Set where it was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<Waived<'a>>,
    /// How it compares with what was found before, where that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<Baseline>,
    /// Whether the text at its location must not be shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(default)]
    sensitive: bool,
    /// Whether it lies in a library module.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(default)]
    library: bool,
    /// What a Rego policy attached to its result.
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<&'a serde_json::Value>,
    /// The repairs that `palisade fix` would try.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    fixes: Vec<Fix<'a>>,
}

/// Edits that repair a finding together.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Fix<'a> {
    edits: Vec<Edit<'a>>,
}

/// New text for a range of a file.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Edit<'a> {
    /// What it takes the place of; empty where text is only added.
    location: Location<'a>,
    /// What stands there afterwards.
    text: &'a str,
}

/// Whether a violation is sure: whatever the unknown values turn out to be, or depending on them.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Sure {
    Certain,
    Possible,
}

/// What kind of thing a finding is about.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Subject {
    r#type: SubjectType,
}

/// The resource that a finding is about.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Resource<'a> {
    /// Terraform's own address; `[*]` for an instance not known yet. `Kind/namespace/name` for manifests.
    address: &'a str,
    /// Its kind.
    kind: &'a str,
    /// The root that declares it, relative to the repository.
    root: &'a str,
}

/// A range of a file.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Location<'a> {
    /// The file's path: relative, with `/`.
    file: &'a str,
    /// The first character.
    start: Position,
    /// Behind the last character.
    end: Position,
}

/// A place in a file.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Position {
    /// From 1.
    #[schemars(range(min = 1))]
    line: u32,
    /// From 1, in Unicode scalar values.
    #[schemars(range(min = 1))]
    column: u32,
}

/// Something that is not known.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Unknown<'a> {
    /// Why it is not known.
    reason: &'a str,
    /// Where that starts; not there for what no file shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
}

/// What differs in the environments that have a finding from those that do not.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Difference<'a> {
    /// `var.public = true`; without the value where that is sensitive.
    text: &'a str,
    /// Where the value stands; not there where no file holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
}

/// One step of the way that a value took.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Step<'a> {
    /// What stands there, in the author's words.
    text: &'a str,
    location: Location<'a>,
}

/// A module call.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Call<'a> {
    /// `module.net["eu"]`.
    address: &'a str,
    /// The call's `source` argument.
    source: &'a str,
    location: Location<'a>,
}

/// Another place that has a part in a finding.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Related<'a> {
    /// The resource there.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    location: Location<'a>,
    /// What it has to do with the finding.
    message: &'a str,
}

/// How a finding was accepted.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Waived<'a> {
    by: WaivedBy,
    /// Why, in the author's words.
    reason: &'a str,
    /// The comment or the waiver's entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
    /// Who stands for it and until when, as far as it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    terms: Option<&'a Terms>,
}

/// A policy that has findings.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Policy<'a> {
    id: &'a str,
    /// What is wrong, in one line.
    title: &'a str,
    /// Its severity in this run's configuration.
    severity: Severity,
    /// What its findings do to the run where nothing narrower is configured.
    enforcement: Enforcement,
    /// Who to ask about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    contact: Option<&'a str>,
    family: &'a str,
    provider: &'a str,
    /// Why it matters.
    why: &'a str,
    /// What to write instead.
    fix: &'a str,
    /// Other tools' ids for the same meaning.
    aliases: Vec<&'a str>,
    /// The requirements that it is evidence for, by standard.
    controls: BTreeMap<&'a str, Vec<&'a str>>,
}

/// Something that is broken.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Error<'a> {
    category: Category,
    /// Whether `--allow-incomplete` names its category.
    accepted: bool,
    /// The file, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    /// Where it starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Position>,
    /// Where it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Position>,
    /// What is wrong, in one line.
    summary: &'a str,
    /// What to do about it; may be empty.
    detail: &'a str,
    /// The policy that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    policy: Option<&'a str>,
    /// The resource or document that it was about.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
}

/// What kind of incompleteness it is, as `--allow-incomplete` names it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Category {
    Parse,
    Policy,
    Eval,
    Limits,
    Modules,
    Templates,
    Plans,
}

/// What was looked at and what was not.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Completeness<'a> {
    files: Files<'a>,
    roots: Vec<Root<'a>>,
    resources: Resources<'a>,
    verdicts: Verdicts,
    /// The ids of the policies that took part.
    policies: Vec<&'a str>,
    /// Modules that are not on disk, charts that were not rendered: neither broken nor passed.
    out_of_reach: Vec<OutOfReach<'a>>,
}

/// The files of a run.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Files<'a> {
    /// How many were found.
    seen: u64,
    /// Those that were read.
    read: &'a [String],
    skipped: Vec<Skipped<'a>>,
}

/// A file that was found and not read.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Skipped<'a> {
    file: &'a str,
    reason: &'a str,
}

/// What is deployed together.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Root<'a> {
    path: &'a str,
    kind: RootKind,
    environments: &'a [String],
    /// Whether it is a library module: neither callers, provider nor backend, and required variables unset.
    library: bool,
    /// How many resource blocks of it and its modules make no resource with the values given: their `count` or `for_each`,
    /// or that of a module call, gives none.
    idle_blocks: u64,
    /// How many resources it has, over all environments.
    resources: u64,
}

/// The resources of a run.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Resources<'a> {
    /// How many some policy was applied to.
    judged: u64,
    /// How many of each kind no policy applies to.
    unjudged: BTreeMap<&'a str, u64>,
}

/// Something that the analysis could not reach.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OutOfReach<'a> {
    category: Category,
    what: &'a str,
    reason: &'a str,
    /// What to do about it.
    remedy: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
}

impl<'a> Document<'a> {
    fn new(report: &'a Report) -> Self {
        Document {
            version: VERSION,
            tool: Tool { name: &report.tool.name, version: &report.tool.version },
            compared: report
                .compared
                .as_ref()
                .map(|compared| Compared { with: &compared.with, revision: compared.revision.as_deref() }),
            findings: Rows::HERE,
            policies: report.rules_with_findings().map(Policy::new).collect(),
            errors: report.errors.iter().map(Error::new).collect(),
            completeness: Completeness::new(report),
            summary: report.summary(),
        }
    }
}

impl<'a> Finding<'a> {
    fn new(of: &'a report::Finding) -> Self {
        let (certainty, unknown) = match &of.certainty {
            Certainty::Certain => (Sure::Certain, Vec::new()),
            Certainty::Possible(unknown) => (Sure::Possible, unknown.iter().map(Unknown::new).collect()),
        };
        Finding {
            policy: &of.policy.id,
            severity: of.severity,
            enforcement: of.enforcement,
            certainty,
            subject: Subject { r#type: of.subject },
            resource: of.resource.as_ref().map(|r| Resource {
                address: r.address.as_str(),
                kind: &r.kind,
                root: &r.root,
            }),
            environments: of.environments.iter().map(|e| &**e).collect(),
            only_in: of.only_in().map(|differences| {
                let difference = |of: &'a report::Difference| Difference {
                    text: &of.text,
                    location: of.location.as_ref().map(Location::new),
                };
                differences.iter().map(difference).collect()
            }),
            location: Location::new(&of.location),
            path: &of.path,
            message: &of.message,
            unknown,
            because: of
                .because()
                .iter()
                .map(|step| Step { text: &step.text, location: Location::new(&step.location) })
                .collect(),
            calls: of
                .calls()
                .iter()
                .map(|call| Call {
                    address: &call.address,
                    source: &call.source,
                    location: Location::new(&call.location),
                })
                .collect(),
            related: of
                .related()
                .iter()
                .map(|related| Related {
                    address: related.address.as_ref().map(palisade_model::Address::as_str),
                    location: Location::new(&related.location),
                    message: &related.message,
                })
                .collect(),
            fingerprint: of.fingerprint.digits(),
            waived: of.waived().map(|waived| Waived {
                by: waived.by,
                reason: &waived.reason,
                location: waived.location.as_ref().map(Location::new),
                terms: Some(&waived.terms).filter(|terms| **terms != Terms::default()),
            }),
            baseline: of.baseline,
            sensitive: of.is_sensitive,
            library: of.is_library,
            // What a policy read from a sensitive attribute may be in it.
            details: of.details().filter(|_| !of.is_sensitive),
            fixes: fixes(of),
        }
    }
}

fn fixes(of: &report::Finding) -> Vec<Fix<'_>> {
    let file = &of.location.file;
    let edit = |edit: &'_ palisade_source::Edit| {
        let (start, end) = (file.position(edit.span.start).into(), file.position(edit.span.end).into());
        Location { file: file.path(), start, end }
    };
    let edits = of.edits().iter().map(|one| Edit { location: edit(one), text: &one.text }).collect::<Vec<_>>();
    if edits.is_empty() { Vec::new() } else { vec![Fix { edits }] }
}

impl<'a> Location<'a> {
    fn new(of: &'a report::Location) -> Self {
        Location { file: of.path(), start: of.start().into(), end: of.end().into() }
    }
}

impl From<source::Position> for Position {
    fn from(at: source::Position) -> Self {
        Position { line: at.line, column: at.column }
    }
}

impl<'a> Unknown<'a> {
    fn new(of: &'a report::Unknown) -> Self {
        Unknown { reason: &of.text, location: of.location.as_ref().map(Location::new) }
    }
}

impl<'a> Policy<'a> {
    fn new(rule: &'a report::Rule) -> Self {
        let Meta { id, title, family, provider, why, fix, aliases, controls, .. } = &*rule.meta;
        let mut by_standard: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for control in controls.iter() {
            by_standard.entry(&control.standard).or_default().push(&control.id);
        }
        Policy {
            id,
            title,
            severity: rule.severity,
            enforcement: rule.enforcement,
            contact: rule.contact.as_deref(),
            family,
            provider,
            why,
            fix,
            aliases: aliases.iter().map(|alias| &*alias.id).collect(),
            controls: by_standard,
        }
    }
}

impl<'a> Error<'a> {
    fn new(of: &'a report::ReportError) -> Self {
        let end = match &of.place {
            Some(report::Place::Range(location)) => Some(location.end().into()),
            Some(report::Place::File { .. } | report::Place::Point { .. }) | None => None,
        };
        Error {
            category: of.category.into(),
            accepted: of.is_accepted,
            file: of.place.as_ref().map(report::Place::path),
            start: of.place.as_ref().and_then(report::Place::start).map(Position::from),
            end,
            summary: &of.summary,
            detail: &of.detail,
            policy: of.policy.as_ref().map(|meta| &*meta.id),
            address: of.address.as_ref().map(palisade_model::Address::as_str),
        }
    }
}

impl From<palisade_model::Category> for Category {
    fn from(category: palisade_model::Category) -> Self {
        match category {
            palisade_model::Category::Parse => Category::Parse,
            palisade_model::Category::Policy => Category::Policy,
            palisade_model::Category::Eval => Category::Eval,
            palisade_model::Category::Limits => Category::Limits,
            palisade_model::Category::Modules => Category::Modules,
            palisade_model::Category::Templates => Category::Templates,
            palisade_model::Category::Plans => Category::Plans,
        }
    }
}

impl<'a> Completeness<'a> {
    fn new(report: &'a Report) -> Self {
        let of = &report.completeness;
        Completeness {
            files: Files {
                seen: of.files_seen,
                read: &of.files_read,
                skipped: of.files_skipped.iter().map(|s| Skipped { file: &s.path, reason: &s.reason }).collect(),
            },
            roots: of
                .roots
                .iter()
                .map(|root| Root {
                    path: &root.path,
                    kind: root.kind,
                    environments: &root.environments,
                    library: root.is_library,
                    idle_blocks: root.idle_blocks,
                    resources: root.resources,
                })
                .collect(),
            resources: Resources {
                judged: of.resources_judged,
                unjudged: of.resources_unjudged.iter().map(|(kind, count)| (&**kind, *count)).collect(),
            },
            verdicts: of.verdicts,
            policies: report.policies.iter().map(|rule| &*rule.meta.id).collect(),
            out_of_reach: of
                .out_of_reach
                .iter()
                .map(|out| OutOfReach {
                    category: out.category.into(),
                    what: &out.what,
                    reason: &out.reason,
                    remedy: &out.remedy,
                    location: out.location.as_ref().map(Location::new),
                })
                .collect(),
        }
    }
}
