//! Judging one subject: the rule's results, what they depend on, and where they point.

use std::ops::Range;
use std::sync::Arc;

use palisade_model::{Causes, Resource, ResourceId, Truth};
use palisade_policy::{Certainty, Finding, Findings, Judge, Meta, PolicyFailure, Related, Subject};
use palisade_source::{Site, Span};
use regorus::Value;

use crate::catalogue::{Contract, RegoPolicy};
use crate::document_judge::DocumentJudge;
use crate::eval::{Eval, EvalError, Machine};
use crate::group::{Chosen, RegoSession, Target};
use crate::input::{self, Gap, Key};
use crate::locate::Search;
use crate::results::{Hit, hits, hits_of_any};
use crate::trivy::{self, ConfigurationJudge};
use crate::unknowns;

pub(crate) struct RegoJudge<'s> {
    session: &'s RegoSession<'s>,
    machine: Machine<'s>,
}

impl<'s> RegoJudge<'s> {
    pub fn new(session: &'s RegoSession<'s>) -> Self {
        RegoJudge { session, machine: session.machine() }
    }
}

impl Judge for RegoJudge<'_> {
    fn judge(&mut self, subject: usize, out: &mut Findings) {
        match self.session.target(subject) {
            Target::Document(document, policies) => {
                DocumentJudge { session: self.session, machine: &mut self.machine }.judge(document, policies, out);
            }
            Target::Part(document, chosen, part) => {
                DocumentJudge { session: self.session, machine: &mut self.machine }.part(document, chosen, part, out);
            }
            Target::Resource(id) => self.resource(id, out),
            Target::Whole(whole) => {
                DocumentJudge { session: self.session, machine: &mut self.machine }.whole(whole, out);
            }
            Target::Configuration(chosen) => {
                ConfigurationJudge { session: self.session, machine: &mut self.machine }.judge(chosen, out);
            }
        }
    }
}

impl<'s> RegoJudge<'s> {
    fn resource(&mut self, id: ResourceId, out: &mut Findings) {
        let resource = self.session.project.resource(id);
        let exists = match resource.exists() {
            Truth::False => return,
            Truth::True => None,
            Truth::Unknown(causes) => Some(causes),
        };
        let (mut of_model, mut of_manifest) = (None, None);
        for chosen in self.session.over_resources(resource.kind()) {
            let (input, gaps) = match chosen.policy.contract {
                Contract::Trivy(_) => of_manifest.get_or_insert_with(|| trivy::manifest(resource)),
                Contract::Resource | Contract::Document | Contract::Spacelift | Contract::HcpTerraform => {
                    of_model.get_or_insert_with(|| input::resource(resource))
                }
            };
            let touched = gaps.iter().filter(|gap| chosen.reads.touches(&gap.names())).collect::<Vec<_>>();
            match self.verdict(chosen, input, &touched) {
                Err(error) => out.failures.push(failure(self.session, chosen, Subject::Resource(id), error)),
                Ok((certain, possible)) => {
                    let causes = touched.iter().fold(Causes::default(), |all, gap| all.union(gap.causes));
                    let mut findings = Vec::new();
                    for (found, causes) in
                        [(certain, exists), (possible, Some(exists.map_or(causes, |c| c.union(causes))))]
                    {
                        let certainty = causes.map_or(Certainty::Certain, Certainty::Possible);
                        for hit in found {
                            findings.push(self.in_resource(chosen, resource, input, hit, certainty));
                        }
                    }
                    out.settle(&chosen.policy.meta, findings);
                }
            }
        }
    }

    fn verdict(&mut self, chosen: &Chosen, input: &Value, touched: &[&Gap]) -> Eval<(Vec<Hit>, Vec<Hit>)> {
        unknowns::verdict(&chosen.reads, touched, input, &mut |input| {
            self.machine.set_input(input);
            hits_of(&mut self.machine, &chosen.policy)
        })
    }

    fn in_resource(
        &mut self,
        chosen: &Chosen,
        resource: Resource<'s>,
        input: &Value,
        hit: Hit,
        certainty: Certainty,
    ) -> Finding {
        let named = hit.path.clone().map(|path| match path.split_first() {
            Some((Key::Name(first), rest)) if &**first == "attributes" => rest.to_vec(),
            _ => path,
        });
        let caused = trivy::place(resource, hit.details.as_ref().filter(|_| named.is_none()));
        let named = named.or_else(|| caused.map(|attr| input::parsed(&attr.path())));
        let path = named.or_else(|| self.found(chosen, resource, input, &hit)).unwrap_or_default();
        let attr = input::attribute(resource, &path);
        let located = Located { read: None, path: input::dotted(&path), site: attr.site() };
        let related = hit.related.iter().filter_map(|(address, message)| {
            let other = self.session.project.by_address(&address.as_str().into())?;
            Some(Related { resource: Some(other.id()), site: other.header(), message: message.clone() })
        });
        let related = related.collect();
        finding(&chosen.policy.meta, Subject::Resource(resource.id()), hit, located, certainty, related)
    }

    /// The deepest attribute that decides.
    fn found(&mut self, chosen: &Chosen, resource: Resource<'s>, input: &Value, hit: &Hit) -> Option<Vec<Key>> {
        let mut is_gone = |changed: Value| {
            self.machine.set_input(changed);
            hits_of(&mut self.machine, &chosen.policy).is_ok_and(|found| !found.contains(hit))
        };
        let prefix: &[&str] = if chosen.policy.contract == Contract::Resource { &["attributes"] } else { &[] };
        let mut search = Search { input, reads: &chosen.reads, prefix, is_gone: &mut is_gone };
        let path = search.find(None)?;
        Some(path).filter(|path| input::attribute(resource, path).path() == input::dotted(path))
    }
}

/// A policy's results on the machine's input.
pub(crate) fn hits_of(machine: &mut Machine<'_>, policy: &RegoPolicy) -> Eval<Vec<Hit>> {
    let found = hits_with_definitions(machine, policy, 0..policy.definitions.len())?;
    Ok(found.into_iter().map(|(hit, _)| hit).collect())
}

/// The results of some of a policy's definitions, each with the first of those that give it.
pub(crate) fn hits_with_definitions(
    machine: &mut Machine<'_>,
    policy: &RegoPolicy,
    definitions: Range<usize>,
) -> Eval<Vec<(Hit, usize)>> {
    if is_excepted(machine, policy)? {
        return Ok(Vec::new());
    }
    let mut all = Vec::new();
    for &definition in &policy.definitions[definitions] {
        all.extend(hits_of_definition(machine, policy, definition)?.into_iter().map(|hit| (hit, definition)));
    }
    all.sort();
    all.dedup_by(|a, b| a.0 == b.0);
    Ok(all)
}

/// What one definition gives, exceptions aside.
pub(crate) fn hits_of_definition(machine: &mut Machine<'_>, policy: &RegoPolicy, definition: usize) -> Eval<Vec<Hit>> {
    let value = machine.definition(policy.group, definition)?;
    let found = match policy.contract {
        Contract::HcpTerraform => hits_of_any(&value),
        Contract::Trivy(_) => Ok(trivy::hits(&value)),
        Contract::Document | Contract::Resource | Contract::Spacelift => hits(&value),
    };
    let at = &machine.program().groups[policy.group as usize].definitions[definition];
    found.map_err(|message| EvalError { at: Some((at.file, at.name)), message, is_limit: false })
}

/// conftest's exceptions: `exception contains rules if { … rules := ["name"] }` lets `deny_name` pass.
fn is_excepted(machine: &mut Machine<'_>, policy: &RegoPolicy) -> Eval<bool> {
    let Some(exceptions) = policy.exceptions else { return Ok(false) };
    let value = machine.rule(exceptions)?;
    let lists: Vec<&Value> = match &value {
        Value::Set(items) => items.iter().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => return Ok(false),
    };
    let suffix = Value::from(policy.suffix.as_str());
    Ok(lists.into_iter().any(|list| match list {
        Value::Array(names) => names.contains(&suffix),
        Value::Set(names) => names.contains(&suffix),
        Value::Object(names) => names.values().any(|name| *name == suffix),
        _ => false,
    }))
}

/// A policy that failed on a subject.
pub(crate) fn failure(session: &RegoSession<'_>, chosen: &Chosen, subject: Subject, error: EvalError) -> PolicyFailure {
    let (file, span) = error.at.unwrap_or((chosen.policy.file, Span::at(0)));
    let source = &session.library().files[file as usize].source;
    let start = source.position(span.start);
    PolicyFailure {
        policy: chosen.policy.meta.clone(),
        subject,
        summary: error.message,
        detail: advice(error.is_limit).to_owned(),
        at: Some((source.path().to_owned(), start.line, start.column)),
        is_limit: error.is_limit,
    }
}

/// What to do about a policy that failed.
pub(crate) fn advice(is_limit: bool) -> &'static str {
    if is_limit {
        "write the rule so that it does less, or raise the limit that the message names"
    } else {
        "a policy that fails decides nothing: correct the rule"
    }
}

/// Where a finding points.
pub(crate) struct Located {
    pub read: Option<ResourceId>,
    pub path: String,
    pub site: Site,
}

pub(crate) fn finding(
    meta: &Arc<Meta>,
    subject: Subject,
    hit: Hit,
    located: Located,
    certainty: Certainty,
    related: Vec<Related>,
) -> Finding {
    let policy = match hit.severity {
        Some(severity) if severity != meta.severity => Arc::new(Meta { severity, ..(**meta).clone() }),
        Some(_) | None => meta.clone(),
    };
    Finding {
        policy,
        subject,
        read: located.read,
        path: located.path,
        site: located.site,
        certainty,
        message: hit.message.into(),
        related,
        is_secret: false,
        details: hit.details.and_then(|details| serde_json::to_value(&details).ok()),
    }
}
