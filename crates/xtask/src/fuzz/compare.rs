//! Whether two accounts of a plan agree: Terraform's as a record, ours as `inspect` writes it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::planned::flags;

/// The first difference; what Terraform does not know must be unknown or absent here, and nothing else may be.
pub fn difference(expected: &Value, here: &Value) -> Option<String> {
    let accepted = expected["ok"] == true;
    match here["errors"].as_array().and_then(|errors| errors.first()) {
        Some(_) if !accepted => return None,
        Some(error) => return Some(format!("refused here: {error}")),
        None if !accepted => return Some(format!("accepted here; Terraform says {}", expected["errors"][0])),
        None => {}
    }
    let is_gone = |resource: &&Value| {
        matches!(resource["actions"][0].as_str(), Some("delete" | "forget")) && resource["actions"][1].is_null()
    };
    let wanted = by_address(&expected["resources"], |resource| !is_gone(&resource));
    let found = by_address(&here["resources"], |resource| resource["mode"] == "managed");
    let (planned, ours) = (wanted.keys().collect::<BTreeSet<_>>(), found.keys().collect::<BTreeSet<_>>());
    if let Some(extra) = ours.difference(&planned).next() {
        return Some(format!("{extra} is not planned"));
    }
    if let Some(missing) = planned.difference(&ours).next() {
        return Some(format!("no {missing}"));
    }
    let of_resource = |(address, want): (&&str, &&Value)| {
        let got = found.get(address)?;
        part(address, &want["values"], &want["unknown"], &got["values"], &got["unknown"]).or_else(|| {
            let (want, got) = (flags(&want["sensitive"]["input"]), flags(&got["sensitive"]["input"]));
            (is_set(&want) != is_set(&got) || (is_set(&want) && want != got))
                .then(|| format!("{address}: sensitive is {want} to Terraform, {got} here"))
        })
    };
    wanted.iter().find_map(of_resource).or_else(|| {
        let outputs = expected["outputs"].as_object().into_iter().flatten();
        outputs.into_iter().find_map(|(name, want)| {
            let got = &here["outputs"][name];
            let at = format!("output {name}");
            part(&at, &want["value"], &want["unknown"], &got["value"], &got["unknown"]).or_else(|| {
                let ty = want["type"].as_str().filter(|ty| Some(*ty) != got["type"].as_str())?;
                Some(format!("{at}: {ty} to Terraform, {} here", got["type"]))
            })
        })
    })
}

/// Whether two differences are of one kind: who refuses it, or that values differ.
pub fn is_alike(why: &str, other: &str) -> bool {
    let kind = |why: &str| {
        why.split_once(' ').map(|(first, _)| matches!(first, "refused" | "accepted").then(|| first.to_owned()))
    };
    kind(why) == kind(other) && !why.contains("requires configuration to be present")
}

fn is_set(flag: &Value) -> bool {
    !matches!(flag, Value::Null | Value::Bool(false))
}

fn by_address(resources: &Value, keep: impl Fn(&Value) -> bool) -> BTreeMap<&str, &Value> {
    let all = resources.as_array().into_iter().flatten().filter(|resource| keep(resource));
    all.filter_map(|resource| Some((resource["address"].as_str()?, resource))).collect()
}

/// How a value differs. A plan's JSON leaves unknown attributes out.
fn part(at: &str, want: &Value, unknown: &Value, got: &Value, got_unknown: &Value) -> Option<String> {
    if *unknown == true {
        return (*got_unknown != true).then(|| format!("{at}: unknown to Terraform, {got} here"));
    }
    if *got_unknown == true {
        return Some(format!("{at}: {want} to Terraform, unknown here"));
    }
    match (want, got) {
        (Value::Object(_), Value::Object(_)) => {
            let names = [want, unknown, got, got_unknown].into_iter().filter_map(Value::as_object).flat_map(Map::keys);
            names.collect::<BTreeSet<_>>().into_iter().find_map(|name| {
                part(&format!("{at}.{name}"), &want[name], &unknown[name], &got[name], &got_unknown[name])
            })
        }
        (Value::Array(elements), Value::Array(others)) if elements.len() == others.len() => (0..elements.len())
            .find_map(|i| part(&format!("{at}[{i}]"), &want[i], &unknown[i], &got[i], &got_unknown[i])),
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => None,
        _ => (want != got).then(|| format!("{at}: {want} to Terraform, {got} here")),
    }
}
