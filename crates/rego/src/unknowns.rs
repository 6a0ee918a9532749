//! What a policy answers for a value that is not known: it is asked for many values that it could turn out to be.

use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;

use crate::eval::Eval;
use crate::input::{self, Gap, Key};
use crate::reads::Reads;
use crate::results::Hit;

/// Constants of the policy that are tried, at most; each with a near miss of it.
const MAX_CONSTANTS: usize = 24;

/// How many values are tried for something that is not known.
pub(crate) fn probe_count(reads: &Reads) -> usize {
    probes(reads).len()
}

/// The values that stand for whatever it could be: every type, the edges of each, and what the policy itself compares
/// with, as it is and slightly off.
fn probes(reads: &Reads) -> Vec<Value> {
    let text = "palisade-unknown";
    let one = |value: Value| Value::from(BTreeMap::from([(Value::from(text), value)]));
    let mut probes = vec![
        Value::Null,
        Value::Bool(true),
        Value::Bool(false),
        Value::from(0_u64),
        Value::from(1_u64),
        Value::from(-1_i64),
        Value::from(text),
        Value::from(""),
        Value::new_array(),
        Value::from(vec![Value::from(text)]),
        Value::new_object(),
        one(Value::from(text)),
    ];
    for constant in reads.constants.iter().take(MAX_CONSTANTS) {
        probes.push(constant.clone());
        probes.push(Value::from(vec![constant.clone()]));
        probes.push(one(constant.clone()));
        match constant {
            Value::Number(number) => {
                let by_one = [1_i64, -1].map(|step| Value::from(step).as_number().map(|step| number.add(step)));
                probes.extend(by_one.into_iter().flatten().flatten().map(Value::from));
            }
            Value::String(constant) => {
                probes.push(Value::from(format!("{constant}x")));
                probes.push(Value::from(format!("x{constant}")));
                if let Ok(number) = Value::from_numeric_string(constant) {
                    probes.push(number);
                }
            }
            _ => {}
        }
    }
    probes
}

/// What holds whatever the unknown parts turn out to be, and what only may. `touched` are the unknown parts that the
/// policy reads, `ask` gives its results on an input.
pub(crate) fn verdict(
    reads: &Reads,
    touched: &[&Gap],
    input: &Value,
    ask: &mut dyn FnMut(Value) -> Eval<Vec<Hit>>,
) -> Eval<(Vec<Hit>, Vec<Hit>)> {
    let first = ask(input.clone())?;
    if touched.is_empty() {
        return Ok((first, Vec::new()));
    }
    Ok(probed(reads, first, &mut |probe| {
        ask(touched.iter().fold(input.clone(), |input, gap| input::with_value(&input, &gap.path, probe)))
    }))
}

/// What holds under every probe, and what under some; `first` holds where what is not known is left out.
pub(crate) fn probed(
    reads: &Reads,
    first: Vec<Hit>,
    ask: &mut dyn FnMut(&Value) -> Eval<Vec<Hit>>,
) -> (Vec<Hit>, Vec<Hit>) {
    let mut always = first.into_iter().collect::<BTreeSet<_>>();
    let mut ever = always.clone();
    for probe in probes(reads) {
        // A probe of a type that the provider would refuse may well make the policy fail: that says nothing.
        let Ok(found) = ask(&probe) else { continue };
        let found = found.into_iter().collect::<BTreeSet<_>>();
        always = both(&always, &found);
        ever.extend(found);
    }
    told_apart(always, &ever)
}

/// What is in both, by message and place.
fn both(a: &BTreeSet<Hit>, b: &BTreeSet<Hit>) -> BTreeSet<Hit> {
    a.intersection(b).cloned().collect()
}

/// What always holds, and what only may: of that the messages differ with the probes, so the first one stands for all
/// of a kind.
fn told_apart(always: BTreeSet<Hit>, ever: &BTreeSet<Hit>) -> (Vec<Hit>, Vec<Hit>) {
    let mut places = BTreeSet::new();
    let possible = ever.difference(&always).filter(|hit| places.insert(hit.path.clone())).cloned().collect();
    (always.into_iter().collect(), possible)
}

/// The places of a document that a path of names leads to, where the document has lists in between.
pub(crate) fn existing(document: &Value, path: &[Key]) -> Vec<Vec<Key>> {
    let mut places = vec![(document.clone(), Vec::new())];
    for key in path {
        let Key::Name(name) = key else { return Vec::new() };
        let name_value = Value::String(name.clone());
        let mut next = Vec::new();
        for (value, way) in places {
            let found = crate::eval::member(&value, &name_value);
            if found != Value::Undefined {
                next.push((found, [&way[..], std::slice::from_ref(key)].concat()));
            }
        }
        places = next;
    }
    places.into_iter().map(|(_, way)| way).collect()
}
