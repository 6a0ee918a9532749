//! The JSON format: a stable contract, described by the schema that [`schema`] makes from the same types.
//!
//! Fields are only added within a major version. Lines and columns count from 1, columns in Unicode scalar values.

mod read;
mod write;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use palisade_policy::{Severity, Verdicts};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use read::{Around, MergeError, ReadError, Written, merge};

use crate::layout;
use crate::record::{Part, Record, SourceInfo};
use crate::{Baseline, Enforcement, Report, RootKind, SubjectType, Summary, Terms, WaivedBy};
use write::Findings;

/// A text: a report's own when it is written, its own when it is read.
type Text<'a> = Cow<'a, str>;

/// The version of the contract.
pub const VERSION: &str = "1.1";

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let finding = |of| Finding { repository: report.part_of(of).map(Into::into), ..Finding::new(of) };
    layout::write(&Document::new(report), ("findings", 1), &report.findings, finding, out)
}

/// The JSON schema (draft 2020-12) of what this format writes.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Document<'static>).to_value()
}

/// The report of `palisade check`.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Palisade report")]
struct Document<'a> {
    /// The version of this format: the minor number grows when fields are added, the major one when any goes.
    version: Text<'a>,
    /// What made the report.
    tool: Tool<'a>,
    /// What it was made with and how the run ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    run: Option<Cow<'a, Record>>,
    /// There in a part of a run: merging all of them gives the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shard: Option<Shard<'a>>,
    /// The reports that went into a merged one, where they are of several repositories.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    merged: Vec<Cow<'a, Part>>,
    /// What the findings were compared with, where that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    compared: Option<Compared<'a>>,
    /// Violations: certain, possible and waived ones, by file and place.
    #[schemars(with = "Vec<Finding<'static>>")]
    findings: Findings<'a>,
    /// The policies that have findings, by id.
    policies: Vec<Policy<'a>>,
    /// What is broken: each makes the run incomplete.
    errors: Vec<Error<'a>>,
    /// What was looked at and what was not.
    completeness: Completeness<'a>,
    /// The files that findings and errors point into.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Cow<'a, SourceInfo>>,
    /// What the reader should know besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hints: Vec<Text<'a>>,
    /// What a waiver has to say here beside the reason: `owner`, `expires`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    waivers_need: Vec<Text<'a>>,
    /// The figures; each finding counts once.
    summary: Summary,
    /// The figures by team, policy or repository, where that was asked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    groups: BTreeMap<Text<'a>, Vec<Group<'a>>>,
}

/// The figures of a team, a policy or a repository.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Group<'a> {
    /// Its name; empty for what has none: files without an owner.
    name: Text<'a>,
    /// Its figures; what is broken or out of reach belongs to nobody.
    summary: Summary,
}

/// A part of a run.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Shard<'a> {
    /// Which part, from 1.
    index: u32,
    /// Of how many.
    of: u32,
    /// The SHA-256 of what all parts have in common.
    input: Text<'a>,
    /// Whether a waiver that accepts nothing here had the chance to.
    sees_all: bool,
    /// What the entries of the file of waivers did here, in the file's order.
    waivers: Vec<WaiverUse<'a>>,
}

/// What an entry of the file of waivers did in a part of a run.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WaiverUse<'a> {
    /// How many findings it accepts.
    accepts: u64,
    /// The line of the entry that accepted first what this one fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<u32>,
    /// So many findings it may accept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    most: Option<u64>,
    /// The finding where it accepts more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    broad: Option<Finding<'a>>,
    /// The finding where it accepts nothing in any part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unused: Option<Finding<'a>>,
}

/// What made the report.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Tool<'a> {
    /// Its name.
    name: Text<'a>,
    /// Its version.
    version: Text<'a>,
    /// Where it is at home on the web.
    #[serde(default)]
    uri: Text<'a>,
}

/// What the findings were compared with.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Compared<'a> {
    /// As it was named: a branch, a tag, a commit, a file.
    with: Text<'a>,
    /// The full id of the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revision: Option<Text<'a>>,
}

/// A violation of a policy.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Finding<'a> {
    /// The policy's id.
    policy: Text<'a>,
    severity: Severity,
    enforcement: Enforcement,
    certainty: Sure,
    subject: Subject,
    /// The resource, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    resource: Option<Resource<'a>>,
    /// The environments that have it; not there where there is only one without a name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    environments: Vec<Text<'a>>,
    /// There where other environments of its root do not have it: what differs there, as far as that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    only_in: Option<Vec<Difference<'a>>>,
    /// The site: the attribute in the resource's own block, or that block's header where the attribute is not set.
    location: Location<'a>,
    /// The attribute's path in the resource; may be empty.
    path: Text<'a>,
    /// One sentence: what is wrong here.
    message: Text<'a>,
    /// What a possible finding depends on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    unknown: Vec<Unknown<'a>>,
    /// The way of the value, from the attribute to where it was written; empty where it stands there.
    because: Vec<Step<'a>>,
    /// The module calls that lead to the resource, the outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    calls: Vec<Call<'a>>,
    /// Other places that have a part in it.
    related: Vec<Related<'a>>,
    /// What names it from one run to the next: 32 hexadecimal digits.
    fingerprint: String,
    /// The repository that it is in, where the report is of several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    repository: Option<Text<'a>>,
    /// Set where it was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    waived: Option<Waived<'a>>,
    /// How it compares with what was found before, where that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    baseline: Option<Baseline>,
    /// Whether the text at its location must not be shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    sensitive: bool,
    /// Whether it lies in a library module.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    library: bool,
    /// What a Rego policy attached to its result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    details: Option<Cow<'a, serde_json::Value>>,
    /// The repairs that `palisade fix` would try.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix<'a>>,
}

/// Edits that repair a finding together.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Fix<'a> {
    edits: Vec<Edit<'a>>,
}

/// New text for a range of a file.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Edit<'a> {
    /// What it takes the place of; empty where text is only added.
    location: Location<'a>,
    /// What stands there afterwards.
    text: Text<'a>,
}

/// Whether a violation is sure: whatever the unknown values turn out to be, or depending on them.
#[derive(Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Sure {
    Certain,
    Possible,
}

/// What kind of thing a finding is about.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Subject {
    r#type: SubjectType,
}

/// The resource that a finding is about.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Resource<'a> {
    /// Terraform's own address; `[*]` for an instance not known yet. `Kind/namespace/name` for manifests.
    address: Text<'a>,
    /// Its kind.
    kind: Text<'a>,
    /// The root that declares it, relative to the repository.
    root: Text<'a>,
    /// The whole block or document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    block: Option<Location<'a>>,
}

/// A range of a file.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Location<'a> {
    /// The file's path: relative, with `/`.
    file: Text<'a>,
    /// The first character.
    start: Position,
    /// Behind the last character.
    end: Position,
}

/// A place in a file.
#[derive(Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Position {
    /// From 1.
    #[schemars(range(min = 1))]
    line: u32,
    /// From 1, in Unicode scalar values.
    #[schemars(range(min = 1))]
    column: u32,
}

/// Something that is not known.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Unknown<'a> {
    /// Why it is not known.
    reason: Text<'a>,
    /// Where that starts; not there for what no file shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
}

/// What differs in the environments that have a finding from those that do not.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Difference<'a> {
    /// `var.public = true`; without the value where that is sensitive.
    text: Text<'a>,
    /// Where the value stands; not there where no file holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
}

/// One step of the way that a value took.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Step<'a> {
    /// What stands there, in the author's words.
    text: Text<'a>,
    location: Location<'a>,
}

/// A module call.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Call<'a> {
    /// `module.net["eu"]`.
    address: Text<'a>,
    /// The call's `source` argument.
    source: Text<'a>,
    location: Location<'a>,
}

/// Another place that has a part in a finding.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Related<'a> {
    /// The resource there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<Text<'a>>,
    location: Location<'a>,
    /// What it has to do with the finding.
    message: Text<'a>,
}

/// How a finding was accepted.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Waived<'a> {
    by: WaivedBy,
    /// Why, in the author's words.
    reason: Text<'a>,
    /// The comment or the waiver's entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
    /// Who stands for it and until when, as far as it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    terms: Option<Cow<'a, Terms>>,
}

/// A policy that has findings.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Policy<'a> {
    id: Text<'a>,
    /// What is wrong, in one line.
    title: Text<'a>,
    /// Its severity in this run's configuration.
    severity: Severity,
    /// What its findings do to the run where nothing narrower is configured.
    enforcement: Enforcement,
    /// Who to ask about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact: Option<Text<'a>>,
    family: Text<'a>,
    provider: Text<'a>,
    /// Why it matters.
    why: Text<'a>,
    /// What to write instead.
    fix: Text<'a>,
    /// Other tools' ids for the same meaning.
    aliases: Vec<Text<'a>>,
    /// The requirements that it is evidence for, by standard.
    controls: BTreeMap<Text<'a>, Vec<Text<'a>>>,
}

/// Something that is broken.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Error<'a> {
    category: Category,
    /// Whether `--allow-incomplete` names its category.
    accepted: bool,
    /// The file, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<Text<'a>>,
    /// Where it starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<Position>,
    /// Where it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    end: Option<Position>,
    /// What is wrong, in one line.
    summary: Text<'a>,
    /// What to do about it; may be empty.
    detail: Text<'a>,
    /// The policy that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    policy: Option<Text<'a>>,
    /// The resource or document that it was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<Text<'a>>,
}

/// What kind of incompleteness it is, as `--allow-incomplete` names it.
#[derive(Clone, Copy, Serialize, Deserialize, JsonSchema)]
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
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Completeness<'a> {
    files: Files<'a>,
    roots: Vec<Root<'a>>,
    resources: Resources<'a>,
    verdicts: Verdicts,
    /// The ids of the policies that took part.
    policies: Vec<Text<'a>>,
    /// The same with what they did.
    #[serde(default)]
    rules: Vec<Rule<'a>>,
    /// Modules that are not on disk, charts that were not rendered: neither broken nor passed.
    out_of_reach: Vec<OutOfReach<'a>>,
}

/// A policy that took part.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Rule<'a> {
    /// Its id.
    id: Text<'a>,
    /// Its severity in this run's configuration.
    severity: Severity,
    /// What its findings do to the run where nothing narrower is configured.
    enforcement: Enforcement,
    /// Who to ask about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact: Option<Text<'a>>,
    /// Whether its findings are never accepted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    never_waived: bool,
    /// The SHA-256 of its page.
    page: Text<'a>,
    /// Its verdicts, those on waived findings included.
    verdicts: Verdicts,
    /// What its page says, for a policy that does not come with palisade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<OwnPage<'a>>,
}

/// What the page of a policy of the users' own says.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OwnPage<'a> {
    title: Text<'a>,
    /// Its severity where nothing is configured.
    severity: Severity,
    family: Text<'a>,
    provider: Text<'a>,
    /// Other tools' ids for the same meaning.
    aliases: Vec<Text<'a>>,
    /// The requirements that it is evidence for: standard and number.
    controls: Vec<(Text<'a>, Text<'a>)>,
    /// The kinds of resources that it is about.
    applies_to: Vec<Text<'a>>,
    why: Text<'a>,
    fix: Text<'a>,
    /// The whole page, in Markdown.
    page: Text<'a>,
    links: Vec<Text<'a>>,
}

/// The files of a run.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Files<'a> {
    /// How many were found.
    seen: u64,
    /// Those that were read.
    read: Vec<Text<'a>>,
    skipped: Vec<Skipped<'a>>,
}

/// A file that was found and not read.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Skipped<'a> {
    file: Text<'a>,
    reason: Text<'a>,
}

/// What is deployed together.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Root<'a> {
    path: Text<'a>,
    kind: RootKind,
    environments: Vec<Text<'a>>,
    /// Whether it is a library module: neither callers, provider nor backend, and required variables unset.
    library: bool,
    /// Whether it is a module that is called, but that no call makes with the values given: it is judged as a library.
    #[serde(default)]
    unmade: bool,
    /// How many resource blocks of it and its modules make no resource with the values given: their `count` or `for_each`,
    /// or that of a module call, gives none.
    #[serde(default)]
    idle_blocks: u64,
    /// How many resources it has, over all environments.
    resources: u64,
}

/// The resources of a run.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Resources<'a> {
    /// How many some policy was applied to.
    judged: u64,
    /// How many of each kind no policy applies to.
    unjudged: BTreeMap<Text<'a>, u64>,
}

/// Something that the analysis could not reach.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OutOfReach<'a> {
    category: Category,
    what: Text<'a>,
    reason: Text<'a>,
    /// What to do about it.
    remedy: Text<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
}
