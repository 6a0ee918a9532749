//! Random blocks in Terraform's JSON syntax.

use serde_json::{Map, Value, json};

/// The arguments of a block that has nothing else, each on a line of its own.
pub fn arguments(block: &str) -> Option<Vec<(String, String)>> {
    let lines = block.lines().collect::<Vec<_>>();
    let [_, inner @ .., "}"] = lines.as_slice() else { return None };
    inner
        .iter()
        .map(|line| {
            let (name, value) = line.strip_prefix("  ")?.split_once('=')?;
            let name = name.trim_end();
            let is_name = name.starts_with(char::is_alphabetic)
                && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
            // A heredoc goes on in the lines behind.
            (is_name && !value.contains("<<")).then(|| (name.to_owned(), value.trim_start().to_owned()))
        })
        .collect()
}

/// A block in JSON, on one line; none for blocks that hold others and for such as are written otherwise there.
pub fn json(block: &str) -> Option<String> {
    let header = block.lines().next()?.strip_suffix(" {")?;
    let mut words = header.split(' ').map(|word| word.trim_matches('"'));
    let kind = words.next()?;
    if !matches!(kind, "locals" | "output" | "resource" | "variable") {
        return None;
    }
    let is_expression = |name: &str| match name {
        // References and types are texts there, and a default is taken as it is written.
        "depends_on" | "type" | "default" => None,
        _ => Some(()),
    };
    let mut body = Map::new();
    for (name, value) in arguments(block)? {
        is_expression(&name)?;
        let value = match value.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => Value::String(format!("${{{value}}}")),
        };
        body.insert(name, value);
    }
    let labels = words.collect::<Vec<_>>();
    let inner = labels.iter().rev().fold(Value::Object(body), |inner, label| json!({ *label: inner }));
    Some(json!({ kind: inner }).to_string())
}
