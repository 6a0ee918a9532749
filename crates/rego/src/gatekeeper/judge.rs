//! Constraints on the manifests of a project.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use palisade_model::{CauseId, Causes, Origin, Project, Resource, ResourceId};
use palisade_policy::{Certainty, Findings, Judge, Meta, PolicyFailure, Selection, Session, Subject};
use regorus::Value;

use super::GatekeeperGroup;
use super::constraint::Constraint;
use super::expansion::{self, Generated};
use super::matching::Matched;
use super::objects::Object;
use super::review::{Cluster, Review};
use super::template::Template;
use crate::eval::{Eval, EvalError, Machine};
use crate::input::{self, Key};
use crate::judge::{Located, advice, finding};
use crate::locate::Search;
use crate::results::{self, Hit};
use crate::unknowns;

/// The Constraints that take part, and their numbers.
fn chosen<'p>(group: &'p GatekeeperGroup, selection: &Selection) -> Vec<(usize, &'p Constraint)> {
    let is_chosen = |number: usize, one: &Constraint| {
        let mut others = group.overrides.iter().filter(|other| other.constraint == number);
        selection.has(&one.meta.id) || others.any(|other| selection.has(&other.meta.id))
    };
    let takes_part =
        |(number, one): &(usize, &Constraint)| is_chosen(*number, one) && !one.actions(group.options.point).is_empty();
    group.constraints.iter().enumerate().filter(takes_part).collect()
}

fn manifests(project: &Project) -> impl Iterator<Item = Resource<'_>> {
    project.resources().filter(|one| one.origin() == Origin::Manifest)
}

/// The cluster that the manifests of a run make: Namespaces and, where it is read, the inventory. None where no
/// Constraint takes part.
pub(super) fn cluster(group: &GatekeeperGroup, projects: &[&Project], selection: &Selection) -> Option<Cluster> {
    let constraints = chosen(group, selection);
    if constraints.is_empty() {
        return None;
    }
    let is_read = constraints.iter().any(|(_, one)| group.template(one).reads_inventory());
    let all = projects.iter().flat_map(|project| manifests(project)).map(Object::of);
    // What of them is not known has causes that only their own project can name.
    let all = all.map(|object| Object { gaps: Vec::new(), ..object });
    Some(Cluster::new(all.filter(|object| is_read || object.is_namespace()), is_read))
}

/// The group on one project of a cluster; none where there is nothing to judge.
pub(super) fn session<'p>(
    group: &'p GatekeeperGroup,
    project: &'p Project,
    cluster: Option<Cow<'p, Cluster>>,
    selection: &'p Selection,
) -> Option<Box<dyn Session + 'p>> {
    let constraints = chosen(group, selection);
    let resources = manifests(project).map(Resource::id).collect::<Vec<_>>();
    let cluster = cluster?;
    if constraints.is_empty() || resources.is_empty() {
        return None;
    }
    let objects = resources.iter().map(|&id| Object::of(project.resource(id))).collect::<Vec<_>>();
    Some(Box::new(GatekeeperSession { group, project, constraints, selection, resources, objects, cluster }))
}

struct GatekeeperSession<'p> {
    group: &'p GatekeeperGroup,
    project: &'p Project,
    /// Those that take part, and their numbers.
    constraints: Vec<(usize, &'p Constraint)>,
    selection: &'p Selection,
    resources: Vec<ResourceId>,
    objects: Vec<Object>,
    cluster: Cow<'p, Cluster>,
}

impl Session for GatekeeperSession<'_> {
    fn subjects(&self) -> usize {
        self.resources.len()
    }

    fn judge(&self) -> Box<dyn Judge + '_> {
        Box::new(ManifestJudge {
            session: self,
            reviewer: Reviewer::new(self.group, &self.cluster),
            likely: HashMap::new(),
        })
    }

    fn covered(&self) -> Vec<ResourceId> {
        let is_matched = |object: &Object| {
            let generated = expansion::expand(&self.group.expansions, object).unwrap_or_default();
            std::iter::once(object).chain(generated.iter().map(|made| &made.object)).any(|object| {
                let review = Review::of_object(object.clone(), "");
                let mut matches = self.constraints.iter().map(|(_, one)| review.matches(&one.matches, &self.cluster));
                matches.any(|matched| matched != Matched::No)
            })
        };
        self.resources.iter().zip(&self.objects).filter(|(_, object)| is_matched(object)).map(|(id, _)| *id).collect()
    }
}

/// Asks templates, one machine each.
pub(super) struct Reviewer<'g> {
    group: &'g GatekeeperGroup,
    data: Value,
    machines: Vec<Option<Machine<'g>>>,
}

impl<'g> Reviewer<'g> {
    pub fn new(group: &'g GatekeeperGroup, cluster: &Cluster) -> Self {
        let machines = group.templates.iter().map(|_| None).collect();
        Reviewer { group, data: cluster.data(), machines }
    }

    /// What a Constraint's template says of an input.
    pub fn violations(&mut self, constraint: &Constraint, input: Value) -> Eval<Vec<Hit>> {
        let template: &'g Template = self.group.template(constraint);
        let machine = self.machines[constraint.template].get_or_insert_with(|| {
            Machine::new(&template.library.program, self.data.clone(), self.group.options.limits)
        });
        machine.set_input(input);
        let value = machine.rule(template.violation)?;
        let at = &template.library.program.groups[template.violation as usize].definitions[0];
        hits(&value).map_err(|message| EvalError { at: Some((at.file, at.name)), message, is_limit: false })
    }

    /// The definition of the rule that gives a violation: file, line and column of the manifest.
    pub fn decided(&mut self, constraint: &Constraint, input: Value, hit: &Hit) -> (String, u32, u32) {
        let template: &'g Template = self.group.template(constraint);
        let definitions = &template.library.program.groups[template.violation as usize].definitions;
        let Some(machine) = &mut self.machines[constraint.template] else { return template.rule_place() };
        machine.set_input(input);
        let gives = |index: &usize| {
            let value = machine.definition(template.violation, *index);
            value.is_ok_and(|value| hits(&value).is_ok_and(|found| found.contains(hit)))
        };
        match (0..definitions.len()).find(gives) {
            Some(index) => template.place(definitions[index].file, definitions[index].name),
            None => template.rule_place(),
        }
    }
}

/// The violations in the rule's value: objects with `msg`. As in Gatekeeper anything else is none.
fn hits(value: &Value) -> Result<Vec<Hit>, String> {
    let Value::Set(items) = value else { return Ok(Vec::new()) };
    let mut hits = Vec::new();
    for item in items.iter().filter(|item| matches!(item, Value::Object(_))) {
        let get = |name: &str| crate::eval::member(item, &Value::from(name));
        let message = match get("msg") {
            Value::Undefined => continue,
            Value::String(message) => message.to_string(),
            _ => return Err("a violation's `msg` is no string".to_owned()),
        };
        let details = match get("details") {
            Value::Undefined => Value::new_object(),
            details => details,
        };
        let path = results::named_place(item);
        hits.push(Hit { message, path, severity: None, related: Vec::new(), details: Some(details) });
    }
    hits.sort();
    hits.dedup();
    Ok(hits)
}

/// A Constraint that is asked: of an object, or of one that it makes.
struct Asked<'a> {
    number: usize,
    constraint: &'a Constraint,
    /// What is said of it.
    meta: &'a Arc<Meta>,
    made: Option<&'a Generated>,
}

struct ManifestJudge<'s> {
    session: &'s GatekeeperSession<'s>,
    reviewer: Reviewer<'s>,
    /// Where a Constraint's last finding was, by what it is about: an object, or what an expansion generates.
    likely: HashMap<(usize, Option<usize>), Vec<Key>>,
}

impl Judge for ManifestJudge<'_> {
    fn judge(&mut self, subject: usize, out: &mut Findings) {
        let session = self.session;
        let object = &session.objects[subject];
        let resource = session.project.resource(session.resources[subject]);
        let review = if object.is_admission_review() {
            match Review::of_request(&object.value) {
                Ok(review) => review,
                Err(message) => {
                    out.failures.push(self.broken_request(resource, message));
                    return;
                }
            }
        } else {
            Review::of_object(object.clone(), "")
        };
        self.constraints(resource, &review, None, out);
        let Some(object) = review.object() else { return };
        match expansion::expand(&session.group.expansions, object) {
            Ok(generated) => {
                for made in generated {
                    let review = Review::of_object(made.object.clone(), "");
                    self.constraints(resource, &review, Some(&made), out);
                }
            }
            Err(message) => out.failures.push(self.failed(resource, message, "an expansion applies to it")),
        }
    }
}

impl<'s> ManifestJudge<'s> {
    /// All Constraints on one object, or on one that it makes.
    fn constraints(&mut self, resource: Resource<'s>, review: &Review, made: Option<&Generated>, out: &mut Findings) {
        let session = self.session;
        for (number, constraint) in &session.constraints {
            let depends = match review.matches(&constraint.matches, &session.cluster) {
                Matched::No => continue,
                Matched::Yes => None,
                Matched::Depends(_) => Some(Causes::one(CauseId::ELSEWHERE)),
            };
            let other = made.and_then(|made| session.group.override_of(*number, made.by));
            let meta = other.map_or(&constraint.meta, |other| &other.meta);
            if session.selection.has(&meta.id) {
                self.constraint(&Asked { number: *number, constraint, meta, made }, resource, review, depends, out);
            }
        }
    }

    /// One Constraint on one object; `depends` where it is not sure that it is about the object.
    fn constraint(
        &mut self,
        asked: &Asked<'_>,
        resource: Resource<'s>,
        review: &Review,
        depends: Option<Causes>,
        out: &mut Findings,
    ) {
        let constraint = asked.constraint;
        let reads = &self.session.group.template(constraint).reads;
        let input = review.input(&constraint.parameters, &self.session.cluster);
        let touched = review.gaps().iter().filter(|gap| reads.touches(&gap.names())).collect::<Vec<_>>();
        let verdict =
            unknowns::verdict(reads, &touched, &input, &mut |input| self.reviewer.violations(constraint, input));
        let (certain, possible) = match verdict {
            Ok(found) => found,
            Err(error) => return out.failures.push(self.failure(constraint, resource, error)),
        };
        let causes = touched.iter().fold(depends.unwrap_or_default(), |all, gap| all.union(gap.causes));
        let mut findings = Vec::new();
        for (found, causes) in [(certain, depends), (possible, Some(causes))] {
            let certainty = causes.map_or(Certainty::Certain, Certainty::Possible);
            for hit in found {
                let located = self.located(asked, resource, &input, &hit);
                let subject = Subject::Resource(resource.id());
                let message = match asked.made {
                    Some(made) => self.session.group.expansions[made.by].implied(&hit.message),
                    None => hit.message.clone(),
                };
                let hit = Hit { message, ..hit };
                findings.push(finding(asked.meta, subject, hit, located, certainty, Vec::new()));
            }
        }
        out.settle(asked.meta, findings);
    }

    /// Where a violation is: what it names, else the place that it hangs on.
    fn located(&mut self, asked: &Asked<'_>, resource: Resource<'s>, input: &Value, hit: &Hit) -> Located {
        let (constraint, made) = (asked.constraint, asked.made);
        let number = (asked.number, made.map(|made| made.by));
        let within = |path: &[Key]| {
            // The object of a request lies within it.
            let mut whole = Vec::new();
            if resource.kind().starts_with("AdmissionReview") {
                whole.extend(["request", "object"].map(|name| Key::Name(name.into())));
            }
            // What another object makes is written within that.
            whole.extend(made.map_or_else(|| path.to_vec(), |made| made.within(path)));
            whole
        };
        let is_there = |path: &Vec<Key>| input::attribute(resource, path).path() == input::dotted(path);
        let mut path = hit.path.as_deref().map(within).filter(|path| is_there(path));
        if path.is_none() {
            let reviewer = &mut self.reviewer;
            let mut is_gone =
                |changed: Value| reviewer.violations(constraint, changed).is_ok_and(|found| !found.contains(hit));
            let reads = &self.session.group.template(constraint).reads;
            let mut search = Search { input, reads, prefix: &["review", "object"], is_gone: &mut is_gone };
            let found = search.find(self.likely.get(&number).map(Vec::as_slice));
            if let Some(found) = &found {
                self.likely.insert(number, found.clone());
            }
            path = found.as_deref().map(within).filter(|path| is_there(path));
        }
        let path = path.unwrap_or_else(|| if made.is_some() { within(&[]) } else { Vec::new() });
        let site = input::attribute(resource, &path).site();
        Located { read: None, path: input::dotted(&path), site }
    }

    fn failure(&self, constraint: &Constraint, resource: Resource<'_>, error: EvalError) -> PolicyFailure {
        let template = self.session.group.template(constraint);
        let at = error.at.map_or_else(|| template.rule_place(), |(file, span)| template.place(file, span));
        PolicyFailure {
            policy: constraint.meta.clone(),
            subject: Subject::Resource(resource.id()),
            summary: error.message,
            detail: advice(error.is_limit).to_owned(),
            at: Some(at),
            is_limit: error.is_limit,
        }
    }

    fn broken_request(&self, resource: Resource<'_>, summary: String) -> PolicyFailure {
        self.failed(resource, summary, "an AdmissionReview holds a request with object, oldObject or both")
    }

    /// An object that no Constraint could be asked about.
    fn failed(&self, resource: Resource<'_>, summary: String, detail: &str) -> PolicyFailure {
        let sources = self.session.project.sources();
        let start = sources.start(resource.header());
        PolicyFailure {
            policy: self.session.constraints[0].1.meta.clone(),
            subject: Subject::Resource(resource.id()),
            summary,
            detail: detail.to_owned(),
            at: Some((sources.file(resource.header().file).path().to_owned(), start.line, start.column)),
            is_limit: false,
        }
    }
}
