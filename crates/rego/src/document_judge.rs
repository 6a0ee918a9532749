//! Judging documents: conftest's contract, and those over plans.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use palisade_model::{CauseId, Causes};
use palisade_policy::{Certainty, Finding, Findings, Subject};
use regorus::Value;

use crate::catalogue::Contract;
use crate::documents::Document;
use crate::eval::{Eval, Machine};
use crate::group::{Chosen, RegoSession, Whole};
use crate::input::{self, Gap, Key, with_value};
use crate::judge::{Located, failure, finding, hits_of, hits_of_definition, hits_with_definitions};
use crate::locate::Search;
use crate::plans::PlanIn;
use crate::reads::Reads;
use crate::results::Hit;
use crate::unknowns;

/// So many results of one policy on one plan are looked for by halving it; the message of the others has to name the
/// resource.
const MAX_HALVED: usize = 64;
/// Documents with more members than this at their top, or in a list that the rule reads, are not searched by taking
/// members away.
const MAX_SEARCHED: usize = 4_096;

/// Judges documents on one thread.
pub(crate) struct DocumentJudge<'m, 's> {
    pub session: &'s RegoSession<'s>,
    pub machine: &'m mut Machine<'s>,
}

/// What a policy found: certainly, each with the definition that gives it where that is known, and possibly.
type Verdict = (Vec<(Hit, Option<usize>)>, Vec<Hit>);

/// Some definitions of a policy that a large document is judged by at a time.
pub(crate) struct Part {
    definitions: Range<usize>,
    /// Where the results of all parts of the policy come together.
    gathered: Arc<Gathered>,
}

/// The results of a policy's parts. The one that is done last settles them all.
struct Gathered {
    left: AtomicUsize,
    found: Mutex<Vec<Eval<Vec<Placed>>>>,
}

/// A result with the place that it hangs on.
pub(crate) type Placed = (Hit, Vec<Key>);

/// So many definitions judge a large document at a time.
const SHARE: usize = 8;

/// The parts of a policy.
pub(crate) fn parts(chosen: &Chosen) -> Vec<Part> {
    let all = chosen.policy.definitions.len();
    let starts = (0..all).step_by(SHARE);
    let gathered = Arc::new(Gathered { left: AtomicUsize::new(starts.len()), found: Mutex::default() });
    starts.map(|from| Part { definitions: from..(from + SHARE).min(all), gathered: gathered.clone() }).collect()
}

impl Gathered {
    /// Adds a part's results; all of them once the last part's are there.
    fn add(&self, found: Eval<Vec<Placed>>) -> Option<Eval<Vec<Placed>>> {
        let mut all = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(found);
        if self.left.fetch_sub(1, Ordering::AcqRel) > 1 {
            return None;
        }
        let mut hits = Vec::new();
        let mut errors = Vec::new();
        for found in all.drain(..) {
            match found {
                Ok(found) => hits.extend(found),
                Err(error) => errors.push(error),
            }
        }
        // Which of several errors is told must not depend on the threads.
        if let Some(error) = errors.into_iter().min_by(|a, b| (a.at, &a.message).cmp(&(b.at, &b.message))) {
            return Some(Err(error));
        }
        hits.sort();
        hits.dedup_by(|a, b| a.0 == b.0);
        Some(Ok(hits))
    }
}

impl<'s> DocumentJudge<'_, 's> {
    /// Judges a document by some of the policies, which stand in the order of their contracts.
    pub fn judge(&mut self, document: &'s Document, policies: &'s [Chosen], out: &mut Findings) {
        for of_contract in policies.chunk_by(|a, b| a.policy.contract == b.policy.contract) {
            let contract = of_contract[0].policy.contract;
            if !contract.takes(document) {
                continue;
            }
            let input = self.input(contract, document);
            // All are asked first: what rules share is evaluated once an input.
            self.machine.set_input(input.clone());
            let mut found: Vec<(&Chosen, Eval<Verdict>)> = Vec::new();
            for chosen in of_contract {
                let gaps = self.gaps(contract, &chosen.reads);
                let verdict = if gaps.is_empty() {
                    let all = 0..chosen.policy.definitions.len();
                    hits_with_definitions(self.machine, &chosen.policy, all).map(certainly)
                } else {
                    let touched = gaps.iter().collect::<Vec<_>>();
                    let asked = unknowns::verdict(&chosen.reads, &touched, &input, &mut |input| {
                        self.machine.set_input(input);
                        hits_of(self.machine, &chosen.policy)
                    });
                    self.machine.set_input(input.clone());
                    asked.map(|(certain, possible)| (certain.into_iter().map(|hit| (hit, None)).collect(), possible))
                };
                found.push((chosen, verdict));
            }
            let prefix = prefix(contract);
            let mut places = Places::new(document, &input, &prefix);
            for (chosen, verdict) in found {
                self.settle(document, chosen, verdict, &mut places, out);
            }
        }
    }

    /// Judges a document by a part of a policy.
    pub fn part(&mut self, document: &'s Document, chosen: &'s Chosen, part: &Part, out: &mut Findings) {
        let contract = chosen.policy.contract;
        let input = self.input(contract, document);
        self.machine.set_input(input.clone());
        let found = hits_with_definitions(self.machine, &chosen.policy, part.definitions.clone());
        let prefix = prefix(contract);
        let mut places = Places::new(document, &input, &prefix);
        let located = found.map(|found| {
            let place = |(hit, definition): (Hit, usize)| {
                let path = self.place(chosen, &hit, Some(definition), &mut places);
                (hit, path)
            };
            found.into_iter().map(place).collect()
        });
        match part.gathered.add(located) {
            None => {}
            Some(Err(error)) => {
                out.failures.push(failure(self.session, chosen, Subject::Document(document.file), error));
            }
            Some(Ok(all)) => {
                let one = |(hit, path): Placed| self.finding(document, chosen, hit, Certainty::Certain, &path, &prefix);
                out.settle(&chosen.policy.meta, all.into_iter().map(one).collect());
            }
        }
    }

    /// Judges the documents of the run as one, once for all projects, and reports what is in this one.
    pub fn whole(&mut self, whole: &'s Whole, out: &mut Findings) {
        let document = &whole.combined.document;
        for (chosen, found) in whole.policies.iter().zip(&whole.found) {
            let found = found.get_or_init(|| {
                self.machine.set_input(document.value.clone());
                let all = 0..chosen.policy.definitions.len();
                let hits = hits_with_definitions(self.machine, &chosen.policy, all)?;
                let mut places = Places::new(document, &document.value, &[]);
                let place = |(hit, definition): (Hit, usize)| {
                    let path = self.place(chosen, &hit, Some(definition), &mut places);
                    (hit, path)
                };
                Ok(hits.into_iter().map(place).collect())
            });
            let own = self.session.key();
            match found {
                Err(error) if whole.combined.owner(&[]) == Some(own) => {
                    let subject = Subject::Document(document.file);
                    out.failures.push(failure(self.session, chosen, subject, error.clone()));
                }
                Err(_) => {}
                Ok(found) => {
                    let of_us = found.iter().filter(|(_, path)| whole.combined.owner(path) == Some(own));
                    let finding = |(hit, path): &Placed| {
                        self.finding(document, chosen, hit.clone(), Certainty::Certain, path, &[])
                    };
                    out.settle(&chosen.policy.meta, of_us.map(finding).collect());
                }
            }
        }
    }

    /// Where a result is: what it names, else the place that it hangs on.
    fn place(&mut self, chosen: &Chosen, hit: &Hit, definition: Option<usize>, places: &mut Places<'_>) -> Vec<Key> {
        hit.path.clone().or_else(|| self.found(chosen, hit, definition, places)).unwrap_or_default()
    }

    /// What a policy gets for a document.
    fn input(&self, contract: Contract, document: &Document) -> Value {
        let Some((member, _)) = contract.members() else { return document.value.clone() };
        with_value(self.session.context(), &[Key::Name(member.into())], &document.value)
    }

    /// What a policy reads of the run and was not given.
    fn gaps(&self, contract: Contract, reads: &Reads) -> Vec<Gap> {
        let Some((_, beside)) = contract.members() else { return Vec::new() };
        let causes = Causes::one(CauseId::ELSEWHERE);
        let of_run = reads.input.iter().filter(|path| path.first().is_some_and(|first| beside.contains(&&**first)));
        let is_given = |path: &[Arc<str>]| {
            path.iter()
                .fold(self.session.context().clone(), |at, name| crate::eval::member(&at, &Value::String(name.clone())))
                != Value::Undefined
        };
        of_run
            .filter(|path| !is_given(path))
            .map(|path| Gap { path: path.iter().cloned().map(Key::Name).collect(), causes, reason: String::new() })
            .collect()
    }

    fn settle(
        &mut self,
        document: &'s Document,
        chosen: &'s Chosen,
        verdict: Eval<Verdict>,
        places: &mut Places<'_>,
        out: &mut Findings,
    ) {
        let (certain, possible) = match verdict {
            Ok(verdict) => verdict,
            Err(error) => {
                let subject = Subject::Document(document.file);
                return out.failures.push(failure(self.session, chosen, subject, error));
            }
        };
        places.likely = None;
        places.halved = 0;
        let open = Certainty::Possible(Causes::one(CauseId::ELSEWHERE));
        let certain = certain.into_iter().map(|(hit, definition)| (hit, definition, Certainty::Certain));
        let possible = possible.into_iter().map(|hit| (hit, None, open));
        let mut findings = Vec::new();
        for (hit, definition, certainty) in certain.chain(possible) {
            let path = self.place(chosen, &hit, definition, places);
            findings.push(self.finding(document, chosen, hit, certainty, &path, places.prefix));
        }
        out.settle(&chosen.policy.meta, findings);
    }

    fn finding(
        &self,
        document: &'s Document,
        chosen: &'s Chosen,
        hit: Hit,
        certainty: Certainty,
        path: &[Key],
        prefix: &[Key],
    ) -> Finding {
        let path = path.strip_prefix(prefix).unwrap_or(path);
        let located = match self.session.place(document, path) {
            Some((id, site)) => Located { read: Some(id), path: input::dotted(path), site },
            None => Located { read: None, path: input::dotted(path), site: self.session.written(document, path) },
        };
        finding(&chosen.policy.meta, Subject::Document(located.site.file), hit, located, certainty, Vec::new())
    }

    /// The place in the input that a result hangs on.
    fn found(
        &mut self,
        chosen: &Chosen,
        hit: &Hit,
        definition: Option<usize>,
        places: &mut Places<'_>,
    ) -> Option<Vec<Key>> {
        let machine = &mut *self.machine;
        let mut gives = |input: Value| {
            machine.set_input(input);
            let found = match definition {
                Some(definition) => hits_of_definition(machine, &chosen.policy, definition),
                None => hits_of(machine, &chosen.policy),
            };
            found.is_ok_and(|found| found.contains(hit))
        };
        if let Some(changes) = places.document.changes() {
            let plan = PlanIn::new(places.input, places.prefix, changes);
            if places.halved >= MAX_HALVED && !plan.names(&hit.message) {
                return None;
            }
            places.halved += usize::from(!plan.names(&hit.message));
            let (index, input) = plan.alone(&hit.message, &mut gives)?;
            let mut is_gone = |input: Value| !gives(input);
            let after = plan.first_after();
            let mut search = Search { input: &input, reads: &chosen.reads, prefix: &[], is_gone: &mut is_gone };
            let below = search.below(&after, places.likely.as_deref());
            places.likely.clone_from(&below);
            let mut place = plan.place(index);
            if let Some(below) = below {
                place.extend_from_slice(&after[place.len()..]);
                place.extend(below);
            }
            return Some(place);
        }
        if size(places.input) > MAX_SEARCHED {
            return None;
        }
        let mut is_gone = |input: Value| !gives(input);
        let mut search = Search { input: places.input, reads: &chosen.reads, prefix: &[], is_gone: &mut is_gone };
        let found = search.find(places.likely.as_deref());
        places.likely.clone_from(&found);
        found
    }
}

fn certainly(hits: Vec<(Hit, usize)>) -> Verdict {
    (hits.into_iter().map(|(hit, definition)| (hit, Some(definition))).collect(), Vec::new())
}

/// What is known of an input's places while its results are located.
struct Places<'i> {
    document: &'i Document,
    input: &'i Value,
    prefix: &'i [Key],
    /// Where the policy's last result was.
    likely: Option<Vec<Key>>,
    halved: usize,
}

impl<'i> Places<'i> {
    fn new(document: &'i Document, input: &'i Value, prefix: &'i [Key]) -> Self {
        Places { document, input, prefix, likely: None, halved: 0 }
    }
}

fn prefix(contract: Contract) -> Vec<Key> {
    contract.members().map(|(member, _)| Key::Name(member.into())).into_iter().collect()
}

/// How many members a document has, two levels deep.
fn size(document: &Value) -> usize {
    let count = |value: &Value| match value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    let below: usize = match document {
        Value::Object(members) => members.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    };
    count(document) + below
}
