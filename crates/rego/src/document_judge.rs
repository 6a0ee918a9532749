//! Judging documents: conftest's contract, and those over plans.

use palisade_model::{CauseId, Causes};
use palisade_policy::{Certainty, Finding, Findings, Subject};
use regorus::Value;

use crate::catalogue::Contract;
use crate::documents::Document;
use crate::eval::{Eval, Machine};
use crate::group::{Chosen, RegoSession};
use crate::input::{self, Gap, Key, with_value};
use crate::judge::{Located, failure, finding, hits_of, settle};
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

/// A policy with what it found on a document.
type Found<'s> = (&'s Chosen, Eval<(Vec<Hit>, Vec<Hit>)>);

impl<'s> DocumentJudge<'_, 's> {
    /// Judges a document by some of the policies, which stand in the order of their contracts.
    pub fn judge(&mut self, document: &'s Document, policies: &'s [Chosen], out: &mut Findings) {
        for of_contract in policies.chunk_by(|a, b| a.policy.contract == b.policy.contract) {
            let contract = of_contract[0].policy.contract;
            if contract.is_of_plans() && !document.is_plan() {
                continue;
            }
            let input = self.input(contract, document);
            // All are asked first: what rules share is evaluated once an input.
            self.machine.set_input(input.clone());
            let mut found: Vec<Found<'s>> = Vec::new();
            for chosen in of_contract {
                let gaps = self.gaps(contract, &chosen.reads);
                let verdict = if gaps.is_empty() {
                    hits_of(self.machine, &chosen.policy).map(|hits| (hits, Vec::new()))
                } else {
                    let touched = gaps.iter().collect::<Vec<_>>();
                    let asked = unknowns::verdict(&chosen.reads, &touched, &input, &mut |input| {
                        self.machine.set_input(input);
                        hits_of(self.machine, &chosen.policy)
                    });
                    self.machine.set_input(input.clone());
                    asked
                };
                found.push((chosen, verdict));
            }
            let prefix = prefix(contract);
            let mut places = Places { input: &input, prefix: &prefix, plan: None, likely: None, halved: 0 };
            for (chosen, verdict) in found {
                match verdict {
                    Err(error) => {
                        let subject = Subject::Document(document.file);
                        out.failures.push(failure(self.session, chosen, subject, error));
                    }
                    Ok(verdict) => self.settle(document, chosen, verdict, &mut places, out),
                }
            }
        }
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
        let of_run = reads.input.iter().filter(|path| path.first().is_some_and(|first| &**first == beside));
        let is_given = |path: &[std::sync::Arc<str>]| {
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
        (certain, possible): (Vec<Hit>, Vec<Hit>),
        places: &mut Places<'_>,
        out: &mut Findings,
    ) {
        places.likely = None;
        places.halved = 0;
        let mut findings = Vec::new();
        let open = Certainty::Possible(Causes::one(CauseId::ELSEWHERE));
        for (found, certainty) in [(certain, Certainty::Certain), (possible, open)] {
            for hit in found {
                findings.push(self.finding(document, chosen, hit, certainty, places));
            }
        }
        settle(findings, out);
    }

    fn finding(
        &mut self,
        document: &'s Document,
        chosen: &'s Chosen,
        hit: Hit,
        certainty: Certainty,
        places: &mut Places<'_>,
    ) -> Finding {
        let path = hit.path.clone().or_else(|| self.found(chosen, &hit, places)).unwrap_or_default();
        let path = path.strip_prefix(places.prefix).unwrap_or(&path);
        let located = match self.session.place(document, path) {
            Some((id, site)) => Located { read: Some(id), path: input::dotted(path), site },
            None => Located { read: None, path: input::dotted(path), site: self.session.written(document, path) },
        };
        finding(&chosen.policy.meta, Subject::Document(located.site.file), hit, located, certainty, Vec::new())
    }

    /// The place in the input that a result hangs on.
    fn found(&mut self, chosen: &Chosen, hit: &Hit, places: &mut Places<'_>) -> Option<Vec<Key>> {
        let machine = &mut *self.machine;
        let mut gives = |input: Value| {
            machine.set_input(input);
            hits_of(machine, &chosen.policy).is_ok_and(|found| found.contains(hit))
        };
        if places.plan.is_none() {
            places.plan = Some(PlanIn::new(places.input, places.prefix));
        }
        if let Some(Some(plan)) = &places.plan {
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

/// What is known of an input's places while its results are located.
struct Places<'i> {
    input: &'i Value,
    prefix: &'i [Key],
    /// The plan in it, once that was looked for.
    plan: Option<Option<PlanIn<'i>>>,
    /// Where the policy's last result was.
    likely: Option<Vec<Key>>,
    halved: usize,
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
