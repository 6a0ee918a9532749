//! From a report to its document.

use std::borrow::Cow;
use std::collections::BTreeMap;

use palisade_policy::Meta;
use palisade_source as source;
use serde::{Deserialize, Deserializer, Serialize};

use super::{
    Call, Category, Compared, Completeness, Difference, Document, Edit, Error, Files, Finding, Fix, Group, Location,
    OutOfReach, OwnPage, Policy, Position, Related, Resource, Resources, Root, Rule, Shard, Skipped, Step, Subject,
    Sure, Text, Tool, Unknown, VERSION, Waived, WaiverUse,
};
use crate as report;
use crate::layout::Rows;
use crate::record::page_digest;
use crate::{Certainty, Report, Terms};

/// The findings of a document.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Findings<'a> {
    /// They are written in this place, by all threads.
    Rows(Rows),
    /// Those that were read.
    Read(Vec<Finding<'a>>),
}

impl<'de> Deserialize<'de> for Findings<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Findings::Read(Vec::deserialize(deserializer)?))
    }
}

fn text(of: &str) -> Text<'_> {
    Cow::Borrowed(of)
}

fn texts<T: AsRef<str>>(of: &[T]) -> Vec<Text<'_>> {
    of.iter().map(|of| text(of.as_ref())).collect()
}

impl<'a> Document<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        Document {
            version: text(VERSION),
            tool: Tool {
                name: text(&report.tool.name),
                version: text(&report.tool.version),
                uri: text(&report.tool.uri),
            },
            run: report.record.as_ref().map(Cow::Borrowed),
            shard: report.shard.as_ref().map(Shard::new),
            merged: report.merged.iter().map(Cow::Borrowed).collect(),
            compared: report.compared.as_ref().map(|compared| Compared {
                with: text(&compared.with),
                revision: compared.revision.as_deref().map(text),
            }),
            findings: Findings::Rows(Rows::HERE),
            policies: report.rules_with_findings().map(Policy::new).collect(),
            errors: report.errors.iter().map(Error::new).collect(),
            completeness: Completeness::new(report),
            sources: report.sources.iter().map(Cow::Borrowed).collect(),
            hints: texts(&report.hints),
            waivers_need: texts(&report.waivers_need),
            summary: report.summary(),
            groups: report.groups.iter().map(|&by| (text(by.name()), groups(report, by))).collect(),
        }
    }
}

fn groups(report: &Report, by: report::Grouping) -> Vec<Group<'_>> {
    report.grouped(by).into_iter().map(|(name, summary)| Group { name: text(name), summary }).collect()
}

impl<'a> Shard<'a> {
    fn new(of: &'a report::Shard) -> Self {
        Shard {
            index: of.index,
            of: of.of,
            input: text(&of.input),
            sees_all: of.sees_all,
            waivers: of
                .waivers
                .iter()
                .map(|used| WaiverUse {
                    accepts: used.accepts,
                    after: used.after,
                    most: used.most.as_ref().map(|(most, _)| *most),
                    broad: used.most.as_ref().map(|(_, finding)| Finding::new(finding)),
                    unused: used.unused.as_ref().map(Finding::new),
                })
                .collect(),
        }
    }
}

impl<'a> Finding<'a> {
    pub(super) fn new(of: &'a report::Finding) -> Self {
        let (certainty, unknown) = match &of.certainty {
            Certainty::Certain => (Sure::Certain, Vec::new()),
            Certainty::Possible(unknown) => (Sure::Possible, unknown.iter().map(Unknown::new).collect()),
        };
        Finding {
            policy: text(&of.policy.id),
            severity: of.severity,
            enforcement: of.enforcement,
            certainty,
            subject: Subject { r#type: of.subject },
            resource: of.resource.as_ref().map(|r| Resource {
                address: text(r.address.as_str()),
                kind: text(&r.kind),
                root: text(&r.root),
                block: of.block().map(Location::new),
            }),
            environments: texts(&of.environments),
            only_in: of.only_in().map(|differences| differences.iter().map(Difference::new).collect()),
            location: Location::new(&of.location),
            path: text(&of.path),
            message: text(&of.message),
            unknown,
            because: of.because().iter().map(Step::new).collect(),
            calls: of.calls().iter().map(Call::new).collect(),
            related: of.related().iter().map(Related::new).collect(),
            fingerprint: of.fingerprint.to_string(),
            repository: None,
            waived: of.waived().map(Waived::new),
            baseline: of.baseline,
            sensitive: of.is_sensitive,
            library: of.is_library,
            // What a policy read from a sensitive attribute may be in it.
            details: of.details().filter(|_| !of.is_sensitive).map(Cow::Borrowed),
            fixes: fixes(of),
        }
    }
}

fn fixes(of: &report::Finding) -> Vec<Fix<'_>> {
    let file = &of.location.file;
    let edit = |edit: &'_ source::Edit| {
        let (start, end) = (file.position(edit.span.start).into(), file.position(edit.span.end).into());
        Location { file: text(file.path()), start, end }
    };
    let edits = of.edits().iter().map(|one| Edit { location: edit(one), text: text(&one.text) }).collect::<Vec<_>>();
    if edits.is_empty() { Vec::new() } else { vec![Fix { edits }] }
}

impl<'a> Difference<'a> {
    fn new(of: &'a report::Difference) -> Self {
        Difference { text: text(&of.text), location: of.location.as_ref().map(Location::new) }
    }
}

impl<'a> Step<'a> {
    fn new(of: &'a report::Step) -> Self {
        Step { text: text(&of.text), location: Location::new(&of.location) }
    }
}

impl<'a> Call<'a> {
    fn new(of: &'a report::ModuleCall) -> Self {
        Call { address: text(&of.address), source: text(&of.source), location: Location::new(&of.location) }
    }
}

impl<'a> Related<'a> {
    fn new(of: &'a report::Related) -> Self {
        Related {
            address: of.address.as_ref().map(|address| text(address.as_str())),
            location: Location::new(&of.location),
            message: text(&of.message),
        }
    }
}

impl<'a> Waived<'a> {
    fn new(of: &'a report::Waived) -> Self {
        Waived {
            by: of.by,
            reason: text(&of.reason),
            location: of.location.as_ref().map(Location::new),
            terms: Some(&of.terms).filter(|terms| **terms != Terms::default()).map(Cow::Borrowed),
        }
    }
}

impl<'a> Location<'a> {
    fn new(of: &'a report::Location) -> Self {
        Location { file: text(of.path()), start: of.start().into(), end: of.end().into() }
    }
}

impl From<source::Position> for Position {
    fn from(at: source::Position) -> Self {
        Position { line: at.line, column: at.column }
    }
}

impl<'a> Unknown<'a> {
    fn new(of: &'a report::Unknown) -> Self {
        Unknown { reason: text(&of.text), location: of.location.as_ref().map(Location::new) }
    }
}

impl<'a> Policy<'a> {
    fn new(rule: &'a report::Rule) -> Self {
        let Meta { id, title, family, provider, why, fix, aliases, controls, .. } = &*rule.meta;
        let mut by_standard: BTreeMap<Text<'a>, Vec<Text<'a>>> = BTreeMap::new();
        for control in controls.iter() {
            by_standard.entry(text(&control.standard)).or_default().push(text(&control.id));
        }
        Policy {
            id: text(id),
            title: text(title),
            severity: rule.severity,
            enforcement: rule.enforcement,
            contact: rule.contact.as_deref().map(text),
            family: text(family),
            provider: text(provider),
            why: text(why),
            fix: text(fix),
            aliases: aliases.iter().map(|alias| text(&alias.id)).collect(),
            controls: by_standard,
        }
    }
}

impl<'a> Rule<'a> {
    fn new(rule: &'a report::Rule, report: &Report) -> Self {
        // Users' own policies came with no version of ours.
        let own = rule.meta.since.is_empty().then(|| OwnPage::new(&rule.meta));
        Rule {
            id: text(&rule.meta.id),
            severity: rule.severity,
            enforcement: rule.enforcement,
            contact: rule.contact.as_deref().map(text),
            never_waived: rule.is_never_waived,
            page: rule.page.as_deref().map_or_else(|| page_digest(&rule.meta).into(), text),
            verdicts: report.completeness.by_policy.get(&*rule.meta.id).copied().unwrap_or_default(),
            own,
        }
    }
}

impl<'a> OwnPage<'a> {
    fn new(meta: &'a Meta) -> Self {
        OwnPage {
            title: text(&meta.title),
            severity: meta.severity,
            family: text(&meta.family),
            provider: text(&meta.provider),
            aliases: meta.aliases.iter().map(|alias| text(&alias.id)).collect(),
            controls: meta.controls.iter().map(|control| (text(&control.standard), text(&control.id))).collect(),
            applies_to: texts(&meta.applies_to),
            why: text(&meta.why),
            fix: text(&meta.fix),
            page: text(&meta.page),
            links: texts(&meta.links),
        }
    }
}

impl<'a> Error<'a> {
    fn new(of: &'a report::ReportError) -> Self {
        Error {
            category: of.category.into(),
            accepted: of.is_accepted,
            file: of.place.as_ref().map(|place| text(place.path())),
            start: of.place.as_ref().and_then(report::Place::start).map(Position::from),
            end: of.place.as_ref().and_then(report::Place::range).map(|location| location.end().into()),
            summary: text(&of.summary),
            detail: text(&of.detail),
            policy: of.policy.as_ref().map(|meta| text(&meta.id)),
            address: of.address.as_ref().map(|address| text(address.as_str())),
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
                read: texts(&of.files_read),
                skipped: of
                    .files_skipped
                    .iter()
                    .map(|s| Skipped { file: text(&s.path), reason: text(&s.reason) })
                    .collect(),
            },
            roots: of
                .roots
                .iter()
                .map(|root| Root {
                    path: text(&root.path),
                    kind: root.kind,
                    environments: texts(&root.environments),
                    library: root.is_library,
                    unmade: root.is_unmade,
                    idle_blocks: root.idle_blocks,
                    resources: root.resources,
                })
                .collect(),
            resources: Resources {
                judged: of.resources_judged,
                unjudged: of.resources_unjudged.iter().map(|(kind, count)| (text(kind), *count)).collect(),
            },
            verdicts: of.verdicts,
            policies: report.policies.iter().map(|rule| text(&rule.meta.id)).collect(),
            rules: report.policies.iter().map(|rule| Rule::new(rule, report)).collect(),
            out_of_reach: of
                .out_of_reach
                .iter()
                .map(|out| OutOfReach {
                    category: out.category.into(),
                    what: text(&out.what),
                    reason: text(&out.reason),
                    remedy: text(&out.remedy),
                    location: out.location.as_ref().map(Location::new),
                })
                .collect(),
        }
    }
}
