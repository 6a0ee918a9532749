//! One document becomes one report.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use palisade_model::Category as ModelCategory;
use palisade_policy::{Alias, Control, Meta, Status};
use palisade_source::{Edit as SourceEdit, Position as SourcePosition, SourceFile, Span, sha256};

use super::Around;
use crate as report;
use crate::json::write::Findings;
use crate::json::{
    Call, Category, Completeness, Difference, Document, Edit, Error, Finding, Location, OutOfReach, OwnPage, Position,
    Related, Rule, Shard, Step, Sure, Unknown, Waived, WaiverUse,
};
use crate::record::{SourceInfo, page_digest};
use crate::{Certainty, Compared, Place, Rare, Report, ResourceRef, Tool};

/// The files that documents point into, with what of them is at hand.
#[derive(Default)]
pub(super) struct Sources {
    places: HashMap<Key, Vec<SourcePosition>>,
    files: HashMap<Key, SourceFile>,
}

/// What a document's paths begin with, the path in it, and the digest of the text.
type Key = (Option<Arc<str>>, String, String);

impl Sources {
    /// Notes the places that a document names.
    pub(super) fn note(&mut self, document: &Document<'_>, prefix: Option<&Arc<str>>) {
        let digests = digests(document);
        each_location(document, &mut |location| {
            let key = key(prefix, location, &digests);
            let places = [location.start, location.end].map(SourcePosition::from);
            self.places.entry(key).or_default().extend(places);
        });
    }

    /// Gets the texts that are at hand and unchanged. Without its text a file has places only.
    pub(super) fn read(&mut self, around: &dyn Around) {
        for (key, places) in self.places.drain() {
            let (prefix, path, digest) = &key;
            let shown = prefixed(prefix.as_deref(), path);
            let text = around.text(path).filter(|text| sha256(text) == *digest);
            let whole = text.map(|text| SourceFile::new(&*shown, text));
            let fits = |file: &SourceFile| places.iter().all(|&place| file.offset(place).is_some());
            let file = whole.filter(fits).unwrap_or_else(|| SourceFile::unseen(&*shown, places));
            self.files.insert(key, file);
        }
    }
}

fn digests<'d>(document: &'d Document<'_>) -> HashMap<&'d str, &'d str> {
    document.sources.iter().map(|source| (&*source.file, &*source.sha256)).collect()
}

fn key(prefix: Option<&Arc<str>>, location: &Location<'_>, digests: &HashMap<&str, &str>) -> Key {
    let digest = digests.get(&*location.file).copied().unwrap_or_default();
    (prefix.cloned(), location.file.to_string(), digest.to_owned())
}

fn prefixed(prefix: Option<&str>, path: &str) -> String {
    match (prefix, path) {
        (None, path) => path.to_owned(),
        (Some(prefix), "" | ".") => prefix.to_owned(),
        (Some(prefix), path) => format!("{prefix}/{path}"),
    }
}

/// Every place that a document names by start and end.
fn each_location<'d>(document: &'d Document<'_>, each: &mut dyn FnMut(&Location<'d>)) {
    if let Findings::Read(findings) = &document.findings {
        for finding in findings {
            of_finding(finding, each);
        }
    }
    for used in document.shard.iter().flat_map(|shard| &shard.waivers) {
        used.broad.iter().chain(&used.unused).for_each(|finding| of_finding(finding, each));
    }
    for error in &document.errors {
        if let (Some(file), Some(start), Some(end)) = (&error.file, error.start, error.end) {
            each(&Location { file: Cow::Borrowed(file), start, end });
        }
    }
    document
        .completeness
        .out_of_reach
        .iter()
        .filter_map(|out| out.location.as_ref())
        .for_each(|at| each(&at.borrowed()));
}

fn of_finding<'d>(finding: &'d Finding<'_>, each: &mut dyn FnMut(&Location<'d>)) {
    let block = finding.resource.as_ref().and_then(|resource| resource.block.as_ref());
    let differences = finding.only_in.iter().flatten().filter_map(|difference| difference.location.as_ref());
    let unknown = finding.unknown.iter().filter_map(|unknown| unknown.location.as_ref());
    let steps = finding.because.iter().map(|step| &step.location);
    let calls = finding.calls.iter().map(|call| &call.location);
    let related = finding.related.iter().map(|related| &related.location);
    let waived = finding.waived.as_ref().and_then(|waived| waived.location.as_ref());
    let all = [&finding.location].into_iter().chain(block).chain(differences).chain(unknown).chain(steps);
    let edits = finding.fixes.iter().flat_map(|fix| &fix.edits).map(|edit| &edit.location);
    all.chain(calls).chain(related).chain(waived).chain(edits).for_each(|location| each(&location.borrowed()));
}

impl Location<'_> {
    fn borrowed(&self) -> Location<'_> {
        Location { file: Cow::Borrowed(&self.file), start: self.start, end: self.end }
    }
}

impl From<Position> for SourcePosition {
    fn from(at: Position) -> Self {
        SourcePosition { line: at.line, column: at.column }
    }
}

/// Makes reports of documents.
pub(super) struct Builder<'s> {
    pub(super) sources: &'s Sources,
    pub(super) around: &'s dyn Around,
    pub(super) prefix: Option<Arc<str>>,
}

/// What a document's findings share.
struct Shared<'s, 'd> {
    builder: &'s Builder<'s>,
    digests: HashMap<&'d str, &'d str>,
    policies: HashMap<String, Arc<Meta>>,
}

impl Builder<'_> {
    /// The report of a document.
    pub(super) fn report(&self, document: &Document<'_>) -> Report {
        let rules = document.completeness.rules.iter().map(|rule| self.rule(rule)).collect::<Vec<_>>();
        let policies = rules.iter().map(|rule| (rule.meta.id.to_string(), Arc::clone(&rule.meta))).collect();
        let shared = Shared { builder: self, digests: digests(document), policies };
        let mut hints = document.hints.iter().map(ToString::to_string).collect::<Vec<_>>();
        let other = rules.iter().filter(|rule| rule.page.is_some()).count();
        if other > 0 {
            hints.push(format!(
                "the report was written by palisade {}: the pages of {other} policies are those of this version",
                document.tool.version
            ));
        }
        let findings = match &document.findings {
            Findings::Read(findings) => findings.iter().map(|finding| shared.finding(finding)).collect(),
            Findings::Rows(_) => Vec::new(),
        };
        let source =
            |source: &Cow<'_, SourceInfo>| SourceInfo { file: self.path(&source.file), ..source.as_ref().clone() };
        Report {
            tool: Tool {
                name: document.tool.name.to_string(),
                version: document.tool.version.to_string(),
                uri: document.tool.uri.to_string(),
            },
            findings,
            errors: document.errors.iter().map(|error| shared.error(error)).collect(),
            completeness: self.completeness(&document.completeness, &shared),
            hints,
            waivers_need: document.waivers_need.iter().map(ToString::to_string).collect(),
            compared: document.compared.as_ref().map(|compared| Compared {
                with: compared.with.to_string(),
                revision: compared.revision.as_ref().map(ToString::to_string),
            }),
            record: document.run.as_deref().cloned(),
            shard: document.shard.as_ref().map(|shard| shared.shard(shard)),
            merged: document.merged.iter().map(|part| part.as_ref().clone()).collect(),
            sources: document.sources.iter().map(source).collect(),
            groups: document.groups.keys().filter_map(|name| name.parse().ok()).collect(),
            policies: rules,
            elapsed: None,
            checkout: None,
            made: None,
        }
    }

    fn path(&self, path: &str) -> String {
        prefixed(self.prefix.as_deref(), path)
    }

    /// A policy as the run had it, with the page that it had, if that is at hand.
    fn rule(&self, rule: &Rule<'_>) -> report::Rule {
        let own = || rule.own.as_ref().map(|own| Arc::new(page(&rule.id, own)));
        let meta = own().or_else(|| self.around.policy(&rule.id)).unwrap_or_else(|| Arc::new(nameless(rule)));
        let page = Some(rule.page.to_string()).filter(|digest| page_digest(&meta) != *digest);
        report::Rule {
            meta,
            severity: rule.severity,
            enforcement: rule.enforcement,
            contact: rule.contact.as_ref().map(ToString::to_string),
            is_never_waived: rule.never_waived,
            page,
        }
    }

    fn completeness(&self, of: &Completeness<'_>, shared: &Shared<'_, '_>) -> report::Completeness {
        let root = |root: &super::super::Root<'_>| report::Root {
            path: self.path(&root.path),
            kind: root.kind,
            environments: root.environments.iter().map(ToString::to_string).collect(),
            is_library: root.library,
            is_unmade: root.unmade,
            idle_blocks: root.idle_blocks,
            resources: root.resources,
        };
        let skipped = |skipped: &super::super::Skipped<'_>| report::Skipped {
            path: self.path(&skipped.file),
            reason: skipped.reason.to_string(),
        };
        let unreached = |out: &OutOfReach<'_>| report::OutOfReach {
            category: out.category.into(),
            what: out.what.to_string(),
            reason: out.reason.to_string(),
            remedy: out.remedy.to_string(),
            location: out.location.as_ref().map(|at| shared.location(at)),
        };
        let verdicts = of.rules.iter().filter(|rule| rule.verdicts != palisade_policy::Verdicts::default());
        report::Completeness {
            files_seen: of.files.seen,
            files_read: of.files.read.iter().map(|path| self.path(path)).collect(),
            files_skipped: of.files.skipped.iter().map(skipped).collect(),
            values_read: Vec::new(),
            roots: of.roots.iter().map(root).collect(),
            out_of_reach: of.out_of_reach.iter().map(unreached).collect(),
            resources_judged: of.resources.judged,
            resources_unjudged: of.resources.unjudged.iter().map(|(kind, count)| ((&**kind).into(), *count)).collect(),
            verdicts: of.verdicts,
            by_policy: verdicts.map(|rule| ((&*rule.id).into(), rule.verdicts)).collect::<BTreeMap<_, _>>(),
        }
    }
}

impl Shared<'_, '_> {
    fn location(&self, of: &Location<'_>) -> report::Location {
        let key = key(self.builder.prefix.as_ref(), of, &self.digests);
        let file = self.builder.sources.files.get(&key).cloned();
        // Every place of every document was noted before.
        let file = file
            .unwrap_or_else(|| SourceFile::unseen(self.builder.path(&of.file), vec![of.start.into(), of.end.into()]));
        let offset = |at: Position| file.offset(at.into()).unwrap_or_default();
        let span = Span::new(offset(of.start), offset(of.end));
        report::Location::new(file, span)
    }

    fn policy(&self, id: &str) -> Arc<Meta> {
        let known = self.policies.get(id).cloned().or_else(|| self.builder.around.policy(id));
        known.unwrap_or_else(|| Arc::new(named(id)))
    }

    fn finding(&self, of: &Finding<'_>) -> report::Finding {
        let step =
            |step: &Step<'_>| report::Step { text: step.text.to_string(), location: self.location(&step.location) };
        let related = |related: &Related<'_>| report::Related {
            address: related.address.as_ref().map(|address| (&**address).into()),
            location: self.location(&related.location),
            message: related.message.to_string(),
        };
        let difference = |difference: &Difference<'_>| report::Difference {
            text: difference.text.to_string(),
            location: difference.location.as_ref().map(|at| self.location(at)),
        };
        let edit = |edit: &Edit<'_>| SourceEdit::new(self.location(&edit.location).span, &*edit.text);
        let rare = Rare {
            because: of.because.iter().map(step).collect(),
            related: of.related.iter().map(related).collect(),
            waived: of.waived.as_ref().map(|waived| Box::new(self.waived(waived))),
            only_in: of.only_in.as_ref().map(|differences| differences.iter().map(difference).collect()),
            details: of.details.as_deref().cloned(),
            edits: of.fixes.iter().flat_map(|fix| &fix.edits).map(edit).collect(),
        };
        report::Finding {
            policy: self.policy(&of.policy),
            severity: of.severity,
            enforcement: of.enforcement,
            certainty: match of.certainty {
                Sure::Certain => Certainty::Certain,
                Sure::Possible => Certainty::Possible(of.unknown.iter().map(|unknown| self.unknown(unknown)).collect()),
            },
            subject: of.subject.r#type,
            resource: of.resource.as_ref().map(|resource| {
                Arc::new(ResourceRef {
                    address: (&*resource.address).into(),
                    kind: (&*resource.kind).into(),
                    root: self.builder.path(&resource.root).into(),
                    block: resource.block.as_ref().map(|at| self.location(at)),
                    calls: of.calls.iter().map(|call| self.call(call)).collect(),
                })
            }),
            environments: of.environments.iter().map(|name| (&**name).into()).collect(),
            location: self.location(&of.location),
            path: (&*of.path).into(),
            message: (&*of.message).into(),
            fingerprint: of.fingerprint.parse().unwrap_or_default(),
            baseline: of.baseline,
            is_sensitive: of.sensitive,
            is_library: of.library,
            rare: rare.boxed(),
        }
    }

    fn call(&self, of: &Call<'_>) -> report::ModuleCall {
        report::ModuleCall {
            address: of.address.to_string(),
            source: of.source.to_string(),
            location: self.location(&of.location),
        }
    }

    fn unknown(&self, of: &Unknown<'_>) -> report::Unknown {
        report::Unknown { text: of.reason.to_string(), location: of.location.as_ref().map(|at| self.location(at)) }
    }

    fn waived(&self, of: &Waived<'_>) -> report::Waived {
        report::Waived {
            by: of.by,
            reason: of.reason.to_string(),
            location: of.location.as_ref().map(|at| self.location(at)),
            terms: of.terms.as_deref().cloned().unwrap_or_default(),
        }
    }

    fn error(&self, of: &Error<'_>) -> report::ReportError {
        let place = of.file.as_ref().map(|file| match (of.start, of.end) {
            (Some(start), Some(end)) => {
                Place::Range(self.location(&Location { file: Cow::Borrowed(file), start, end }))
            }
            (Some(at), None) => Place::Point { path: self.builder.path(file), at: at.into() },
            (None, _) => Place::File { path: self.builder.path(file) },
        });
        report::ReportError {
            category: of.category.into(),
            is_accepted: of.accepted,
            place,
            summary: of.summary.to_string(),
            detail: of.detail.to_string(),
            policy: of.policy.as_ref().map(|id| self.policy(id)),
            address: of.address.as_ref().map(|address| (&**address).into()),
        }
    }

    fn shard(&self, of: &Shard<'_>) -> report::Shard {
        let used = |used: &WaiverUse<'_>| report::WaiverUse {
            accepts: used.accepts,
            after: used.after,
            unused: used.unused.as_ref().map(|finding| self.finding(finding)),
            most: used.most.zip(used.broad.as_ref().map(|finding| self.finding(finding))),
        };
        report::Shard {
            index: of.index,
            of: of.of,
            input: of.input.to_string(),
            sees_all: of.sees_all,
            waivers: of.waivers.iter().map(used).collect(),
        }
    }
}

impl From<Category> for ModelCategory {
    fn from(category: Category) -> Self {
        match category {
            Category::Parse => ModelCategory::Parse,
            Category::Policy => ModelCategory::Policy,
            Category::Eval => ModelCategory::Eval,
            Category::Limits => ModelCategory::Limits,
            Category::Modules => ModelCategory::Modules,
            Category::Templates => ModelCategory::Templates,
            Category::Plans => ModelCategory::Plans,
        }
    }
}

fn owned(text: &str) -> Cow<'static, str> {
    Cow::Owned(text.to_owned())
}

/// The page of a policy of the users' own.
fn page(id: &str, own: &OwnPage<'_>) -> Meta {
    let control = |(standard, id): &(Cow<'_, str>, Cow<'_, str>)| Control { standard: owned(standard), id: owned(id) };
    let alias = |id: &Cow<'_, str>| Alias { id: owned(id), inputs: Cow::Borrowed(&[]) };
    Meta {
        title: owned(&own.title),
        severity: own.severity,
        family: owned(&own.family),
        provider: owned(&own.provider),
        aliases: own.aliases.iter().map(alias).collect(),
        controls: own.controls.iter().map(control).collect(),
        applies_to: own.applies_to.iter().map(|kind| owned(kind)).collect(),
        why: owned(&own.why),
        fix: owned(&own.fix),
        page: owned(&own.page),
        links: own.links.iter().map(|link| owned(link)).collect(),
        ..named(id)
    }
}

/// What is left of a policy that this release does not have.
fn nameless(rule: &Rule<'_>) -> Meta {
    // Whose page is gone came with some version: it is not the users' own.
    Meta { severity: rule.severity, since: Cow::Borrowed("another version"), ..named(&rule.id) }
}

/// A policy of which only the id is known.
fn named(id: &str) -> Meta {
    Meta {
        id: owned(id),
        title: owned(id),
        severity: palisade_policy::Severity::Medium,
        raised: Cow::Borrowed(&[]),
        family: Cow::Borrowed(""),
        provider: Cow::Borrowed("any"),
        profiles: Cow::Borrowed(&[]),
        since: Cow::Borrowed(""),
        status: Status::Stable,
        aliases: Cow::Borrowed(&[]),
        controls: Cow::Borrowed(&[]),
        applies_to: Cow::Borrowed(&[]),
        why: Cow::Borrowed(""),
        fix: Cow::Borrowed(""),
        page: Cow::Borrowed(""),
        links: Cow::Borrowed(&[]),
        repairs: Cow::Borrowed(&[]),
    }
}
