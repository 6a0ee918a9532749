//! Trivy's custom checks: what they select, what they get as input, and what their results mean.

mod inputs;
mod judge;

use std::collections::BTreeMap;

use palisade_model::{Attr, Resource};
use palisade_source::SourceFile;
use regorus::Value;
use serde::Deserialize;

use crate::eval::member;
use crate::results::Hit;

pub(crate) use inputs::{attribute_at, manifest};
pub(crate) use judge::ConfigurationJudge;

/// What a check selects (`custom.input.selector`, `type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrivyInput {
    /// A manifest with the lines of its objects.
    Kubernetes,
    /// The blocks of a Terraform configuration, evaluated.
    TerraformRaw,
    /// A JSON file.
    Json,
    /// A document of a YAML file.
    Yaml,
    /// A TOML file.
    Toml,
}

/// What the METADATA of a check's package says about its input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selected {
    pub input: TrivyInput,
    /// The kinds of manifests; none where any is taken.
    pub kinds: Option<Vec<String>>,
    /// Whether it is run: those that are deprecated, or of compliance frameworks only, are not.
    pub is_run: bool,
}

/// What a selector stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Check {
    Selected(Selected),
    /// Input that Trivy makes and Palisade does not, in words. Such a check is not run; its tests are.
    Other(String),
}

type Custom = BTreeMap<String, serde_json::Value>;

#[derive(Deserialize)]
struct Input {
    #[serde(default)]
    selector: Vec<Selector>,
}

#[derive(Deserialize)]
struct Selector {
    #[serde(rename = "type")]
    name: String,
    #[serde(default)]
    subtypes: Vec<BTreeMap<String, String>>,
}

/// What a check selects; none where it is no check of Trivy's.
pub(crate) fn selected(custom: &Custom) -> Result<Option<Check>, String> {
    let Some(input) = custom.get("input") else { return Ok(None) };
    let input = serde_json::from_value::<Input>(input.clone())
        .map_err(|error| format!("METADATA: custom.input is not as Trivy has it: {error}"))?;
    let Some(first) = input.selector.first() else { return Ok(None) };
    if let Some(other) = input.selector.iter().find(|selector| selector.name != first.name) {
        return Err(format!(
            "METADATA: custom.input.selector names {} and {}: Trivy runs such a check on nothing; write one for each",
            first.name, other.name
        ));
    }
    let input = match first.name.as_str() {
        "kubernetes" | "rbac" => TrivyInput::Kubernetes,
        "terraform-raw" => TrivyInput::TerraformRaw,
        "json" => TrivyInput::Json,
        "yaml" => TrivyInput::Yaml,
        "toml" => TrivyInput::Toml,
        "cloud" | "defsec" | "dockerfile" => {
            return Ok(Some(Check::Other(format!(
                "METADATA: custom.input.selector is of the type {}, whose input Trivy makes and Palisade does not: \
                 select terraform-raw, kubernetes, json, yaml or toml",
                first.name
            ))));
        }
        other => return Err(format!("METADATA: custom.input.selector: Trivy has no type {other}")),
    };
    // As Trivy has it, an object's kind may be named by any of the three.
    let named = |subtype: &BTreeMap<String, String>| {
        ["kind", "group", "version"].into_iter().filter_map(|name| subtype.get(name).cloned()).collect::<Vec<_>>()
    };
    let is_narrowed = input == TrivyInput::Kubernetes && !first.subtypes.is_empty();
    let kinds = is_narrowed.then(|| first.subtypes.iter().flat_map(named).collect());
    Ok(Some(Check::Selected(Selected { input, kinds, is_run: is_run(custom) })))
}

fn is_run(custom: &Custom) -> bool {
    let is_deprecated = custom.get("deprecated").is_some_and(|value| value.as_bool() == Some(true));
    let frameworks = custom.get("frameworks").and_then(serde_json::Value::as_object);
    let is_of_others = frameworks.is_some_and(|all| !all.is_empty() && !all.contains_key("default"));
    !is_deprecated && !is_of_others
}

/// Kinds of blocks that the project does not hold: a check that reads them would pass for nothing.
const OTHER_BLOCKS: [&str; 8] = ["variable", "output", "locals", "terraform", "moved", "import", "removed", "check"];

/// The kind of block that a check over configurations compares with and that is not among its input.
pub(crate) fn reads_other_blocks<'c>(constants: impl Iterator<Item = &'c Value>) -> Option<&'static str> {
    let mut texts = constants.filter_map(|value| value.as_string().ok());
    texts.find_map(|text| OTHER_BLOCKS.into_iter().find(|name| *name == &**text))
}

/// The libraries that Trivy brings along for its checks and that are ours here, by their packages.
const LIBRARIES: [(&str, &str, &str); 3] = [
    ("lib.kubernetes", "<trivy>/kubernetes.rego", include_str!("kubernetes.rego")),
    ("lib.k8s_sec_context", "<trivy>/k8s_sec_context.rego", include_str!("k8s_sec_context.rego")),
    ("lib.utils", "<trivy>/utils.rego", include_str!("utils.rego")),
];

/// Whether a file is one of ours and not the user's.
pub(crate) fn is_library(path: &str) -> bool {
    path.starts_with("<trivy>/")
}

/// The libraries that modules import and do not bring along.
pub(crate) fn libraries(modules: &[SourceFile]) -> Vec<SourceFile> {
    let is_there = |package: &str| {
        let line = format!("package {package}");
        modules.iter().any(|module| module.text().lines().any(|own| own.trim_end() == line))
    };
    let is_read = |package: &str| modules.iter().any(|module| module.text().contains(&format!("data.{package}")));
    if !LIBRARIES.iter().any(|(package, ..)| is_read(package)) {
        return Vec::new();
    }
    let missing = LIBRARIES.iter().filter(|(package, ..)| !is_there(package));
    missing.map(|(_, path, text)| SourceFile::new(*path, *text)).collect()
}

/// The message of a result that has none.
const DENIED: &str = "Rego check resulted in DENY";

/// The violations in a rule's value: of a set or list each element, of anything else the value itself.
pub(crate) fn hits(value: &Value) -> Vec<Hit> {
    match value {
        Value::Undefined => Vec::new(),
        Value::Set(items) => items.iter().map(hit).collect(),
        Value::Array(items) => items.iter().map(hit).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => vec![hit(value)],
    }
}

/// One result: a message, the cause that `result.new` made, or both in a list.
fn hit(item: &Value) -> Hit {
    let message = |cause: &Value| match member(cause, &Value::from("msg")) {
        Value::String(text) => Some(text.to_string()),
        Value::Undefined => None,
        other => Some(crate::builtins::printed(&other)),
    };
    let (message, cause) = match item {
        Value::String(text) => (Some(text.to_string()), None),
        Value::Object(_) => (message(item), Some(item.clone())),
        Value::Array(items) => {
            let text = items.iter().rev().find_map(|item| item.as_string().ok().map(ToString::to_string));
            (text, items.iter().rev().find(|item| matches!(item, Value::Object(_))).cloned())
        }
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Set(_) => (None, None),
    };
    let message = message.filter(|message| !message.is_empty()).unwrap_or_else(|| DENIED.to_owned());
    Hit { message, path: None, severity: None, related: Vec::new(), details: cause }
}

/// The lines that a cause names, from 1.
pub(crate) fn lines(cause: Option<&Value>) -> Option<Lines> {
    let number = |name: &str| {
        let number = member(cause?, &Value::from(name)).as_u32().ok()?;
        (number > 0).then_some(number)
    };
    let first = number("startline")?;
    Some(Lines { first, last: number("endline").unwrap_or(first) })
}

/// From the first to the last line of something, both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lines {
    pub first: u32,
    pub last: u32,
}

/// The attribute of a manifest that a cause names.
pub(crate) fn place<'p>(resource: Resource<'p>, cause: Option<&Value>) -> Option<Attr<'p>> {
    attribute_at(resource, lines(cause)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(yaml: &str) -> Result<Option<Check>, String> {
        selected(&serde_saphyr::from_str(yaml).unwrap())
    }

    fn selection(yaml: &str) -> Selected {
        match read(yaml) {
            Ok(Some(Check::Selected(selected))) => selected,
            other => panic!("{yaml}: {other:?}"),
        }
    }

    #[test]
    fn a_selector_says_what_a_check_gets() {
        assert_eq!(read("id: X").unwrap(), None);
        let found = selection("input: {selector: [{type: kubernetes, subtypes: [{kind: pod}, {kind: job}]}]}");
        assert_eq!(found.kinds, Some(vec!["pod".to_owned(), "job".to_owned()]));
        assert!(found.is_run);
        let found = selection("{deprecated: true, input: {selector: [{type: yaml}]}}");
        assert_eq!((found.input, found.is_run), (TrivyInput::Yaml, false));
        assert!(!selection("{frameworks: {cis: ['1']}, input: {selector: [{type: yaml}]}}").is_run);
        let other = read("input: {selector: [{type: cloud}]}").unwrap();
        assert!(matches!(other, Some(Check::Other(why)) if why.contains("select terraform-raw")));
        for (refused, word) in [
            ("input: {selector: [{type: clowd}]}", "no type clowd"),
            ("input: {selector: [{type: yaml}, {type: json}]}", "one for each"),
        ] {
            assert!(read(refused).unwrap_err().contains(word), "{refused}");
        }
    }

    #[test]
    fn results_are_texts_causes_or_both() {
        let value =
            Value::from_json_str(r#"["a", {"msg": "b", "startline": 3}, ["c", {"startline": 4, "endline": 6}], true]"#);
        let found = hits(&value.unwrap());
        assert_eq!(found.iter().map(|hit| hit.message.as_str()).collect::<Vec<_>>(), ["a", "b", "c", DENIED]);
        assert_eq!(lines(found[1].details.as_ref()), Some(Lines { first: 3, last: 3 }));
        assert_eq!(lines(found[2].details.as_ref()), Some(Lines { first: 4, last: 6 }));
        assert_eq!(lines(found[0].details.as_ref()), None);
    }
}
