//! Scalars, structure and refusals as `sigs.k8s.io/yaml` 1.6 (go-yaml 2) and `k8s.io/apimachinery` 0.37 answered for
//! the inputs of `fixtures/kubernetes/go-yaml.jsonl`. The few answers that are not ours are listed with their reasons
//! in `go-yaml-differences.jsonl`.

use std::collections::HashMap;

use palisade_kubernetes::documents;
use palisade_source::{FileId, SourceFile};
use serde_json::Value;

/// Each document's value; none for one that is refused. Documents without content count for nothing.
type Read = Vec<Option<Value>>;

fn theirs(record: &Value) -> Read {
    let documents = record["documents"].as_array().into_iter().flatten();
    with_content(documents.map(|document| document.get("value").map(numbers)))
}

fn ours(text: &str) -> Read {
    let documents = documents(FileId(0), &SourceFile::new("a.yaml", text));
    with_content(documents.into_iter().map(|document| document.ok().map(|document| numbers(&document.value))))
}

fn with_content(documents: impl Iterator<Item = Option<Value>>) -> Read {
    documents.filter(|document| *document != Some(Value::Null)).collect()
}

/// JSON prints a large float as an integer: what does not fit 64 bits is a float on both sides.
fn numbers(value: &Value) -> Value {
    match value {
        Value::Number(number) if !number.is_i64() => serde_json::json!(number.as_f64()),
        Value::Array(list) => list.iter().map(numbers).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(key, value)| (key.clone(), numbers(value))).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

fn lines(text: &str) -> impl Iterator<Item = Value> + '_ {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

#[test]
fn documents_are_what_the_api_server_reads() {
    let known: HashMap<String, String> = lines(include_str!("../../../fixtures/kubernetes/go-yaml-differences.jsonl"))
        .map(|line| (line["id"].as_str().unwrap().to_owned(), line["ours"].as_str().unwrap().to_owned()))
        .collect();
    let mut wrong = Vec::new();
    for record in lines(include_str!("../../../fixtures/kubernetes/go-yaml.jsonl")) {
        let text = record["yaml"].as_str().unwrap();
        let (theirs, ours) = (theirs(&record), ours(text));
        let as_listed = match known.get(record["id"].as_str().unwrap()).map(String::as_str) {
            None => ours == theirs,
            Some("accepts") => theirs.contains(&None) && !ours.contains(&None),
            Some("refuses") => !theirs.contains(&None) && ours.contains(&None),
            Some(other) => panic!("a difference is accepts or refuses, not {other}"),
        };
        if !as_listed {
            wrong.push(format!("{}: {text:?}\n    theirs {theirs:?}\n    ours   {ours:?}", record["id"]));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
