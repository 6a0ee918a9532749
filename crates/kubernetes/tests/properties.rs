//! What holds for every manifest: no panic, one tree for one meaning, and sites whose text is what they are about.

use std::fmt::Write as _;
use std::sync::Arc;

use palisade_kubernetes::{documents, manifest};
use palisade_model::{Attr, NoTrace, Project, ProjectBuilder, ProjectInfo, Shape};
use palisade_source::{FileId, SourceFile, SourceMap};
use proptest::prelude::*;
use serde_json::{Value, json};

fn project(text: &str) -> Project {
    let mut sources = SourceMap::new();
    let file = sources.add(SourceFile::new("a.yaml", text));
    let mut builder = ProjectBuilder::new();
    builder.add(manifest(file, sources.file(file)));
    builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
}

fn only_value(text: &str) -> Option<Value> {
    let mut all = documents(FileId(0), &SourceFile::new("a.yaml", text));
    assert!(all.len() <= 1, "{text:?} is one document");
    Some(all.pop()?.expect("it is valid").value)
}

/// What an attribute holds, as JSON.
fn value(attr: Attr<'_>) -> Value {
    match attr.shape() {
        Shape::Absent | Shape::Null | Shape::Unknown(_) => Value::Null,
        Shape::Bool(b) => b.into(),
        Shape::Int(i) => i.into(),
        Shape::Float(f) => f.into(),
        Shape::Text(text) => text.into(),
        Shape::List(items) => items.map(value).collect(),
        Shape::Object(entries) => Value::Object(entries.map(|(key, attr)| (key.to_owned(), value(attr))).collect()),
    }
}

/// A style to write YAML in.
#[derive(Debug, Clone, Copy)]
enum Style {
    Json,
    PrettyJson,
    /// Blocks, indented by this much; sequences indented too, or in the column of their key.
    Block(usize, bool),
}

const STYLES: [Style; 5] =
    [Style::Json, Style::PrettyJson, Style::Block(2, true), Style::Block(2, false), Style::Block(4, true)];

impl Style {
    fn print(self, value: &Value) -> String {
        match self {
            Style::Json => value.to_string(),
            Style::PrettyJson => serde_json::to_string_pretty(value).unwrap(),
            Style::Block(step, deep) => {
                let mut out = String::new();
                block(value, 0, (step, deep), &mut out);
                out
            }
        }
    }
}

/// Writes a value after what stands on its line already; nested collections on lines of their own.
fn block(value: &Value, indent: usize, style: (usize, bool), out: &mut String) {
    let (step, deep) = style;
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                let _ = write!(out, "\n{:indent$}{}:", "", Value::from(key.as_str()));
                let is_list = matches!(member, Value::Array(list) if !list.is_empty());
                block(member, if is_list && !deep { indent } else { indent + step }, style, out);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for item in list {
                let _ = write!(out, "\n{:indent$}-", "");
                block(item, indent + step, style, out);
            }
        }
        scalar => {
            let _ = write!(out, " {scalar}");
        }
    }
}

fn values() -> impl Strategy<Value = Value> {
    let text = prop::sample::select(vec![
        "",
        "a",
        "yes",
        "1",
        "é𐍈",
        "it's \"x\"",
        "a: b #c",
        "- x",
        "line\nbreak",
        "\t",
        "{{ x }}",
        "~",
    ]);
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1000..1000_i32).prop_map(|n| json!(f64::from(n) / 16.0 + 0.01)),
        text.prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 24, 4, |inner| {
        let key = prop::sample::select(vec!["a", "b", "no", "0x1", "c d", "e/f.g", "", "ключ"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..4).prop_map(|members| {
                Value::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

/// Checks that an attribute's site says what the attribute holds.
fn check_site(attr: Attr<'_>, key: Option<&str>) -> Result<(), TestCaseError> {
    let site = attr.resource().project().sources().text(attr.site());
    let held = value(attr);
    match (attr.shape(), key) {
        (Shape::List(mut items), _) => {
            if let Some(key) = key {
                prop_assert_eq!(only_value(&format!("{{{site} 0}}")), Some(json!({ key: 0 })));
            }
            items.try_for_each(|item| check_site(item, None))?;
        }
        (Shape::Object(mut entries), _) => {
            if let Some(key) = key {
                prop_assert_eq!(only_value(&format!("{{{site} 0}}")), Some(json!({ key: 0 })));
            }
            entries.try_for_each(|(key, member)| check_site(member, Some(key)))?;
        }
        (_, Some(key)) => prop_assert_eq!(only_value(&format!("{{{site}}}")), Some(json!({ key: held }))),
        (_, None) => prop_assert_eq!(only_value(&format!("[{site}]")), Some(json!([held]))),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_meaning_is_one_tree_in_every_style(spec in values()) {
        // What its schema refuses would not be known of a built-in kind.
        let object = json!({ "apiVersion": "example.com/v1", "kind": "Any", "metadata": { "name": "a" }, "spec": spec });
        for style in STYLES {
            let text = style.print(&object);
            prop_assert_eq!(only_value(&text), Some(object.clone()), "{}", text);
            let project = project(&text);
            prop_assert_eq!(project.diagnostics(), []);
            let pod = project.resources().next().expect("there is one");
            prop_assert_eq!(value(pod.root()), object.clone(), "{}", text);
            for (key, attr) in pod.root().entries() {
                check_site(attr, Some(key))?;
            }
        }
    }

    #[test]
    fn nothing_panics(text in any::<String>(), head in any::<bool>()) {
        let text = if head { format!("apiVersion: v1\nkind: Pod\nspec:\n  {text}") } else { text };
        let project = project(&text);
        for resource in project.resources() {
            let _ = value(resource.root());
        }
        let _ = documents(FileId(0), &SourceFile::new("a.yaml", text));
    }

    #[test]
    fn nothing_panics_on_pieces(pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..40)) {
        let project = project(&format!("apiVersion: v1\nkind: List\n{}", pieces.concat()));
        for resource in project.resources() {
            let _ = value(resource.root());
        }
        for diagnostic in project.diagnostics() {
            let site = diagnostic.site.expect("it has a place");
            prop_assert!(site.span.end as usize <= project.sources().file(site.file).text().len());
        }
    }
}

const PIECES: [&str; 44] = [
    "items:",
    "\n- ",
    "\n  ",
    "\n",
    "kind: Pod",
    "apiVersion: v1",
    "metadata: ",
    "name: x",
    "{",
    "}",
    "[",
    "]",
    ", ",
    ": ",
    "&a ",
    "*a",
    "<<: ",
    "*b",
    "&b ",
    "- ",
    "? ",
    "!!binary ",
    "!!int ",
    ".inf",
    "~",
    "null: ",
    "|\n",
    ">-\n",
    "\"",
    "'",
    "# c",
    "---\n",
    "\n---\n",
    "...\n",
    "%YAML 1.1\n",
    "\t",
    "{{ x }}",
    "{% if %}",
    "é",
    "\u{feff}",
    "\r\n",
    "yes",
    "0x1F",
    "\\",
];
