//! Edits of texts in odd formatting: nothing changes but what is meant, a second time there is nothing to do, and what
//! `terraform fmt` left alone it leaves alone afterwards.

use std::process::{Command, Stdio};

use palisade_fix::{Document, Refusal, Target};
use palisade_policy::{Anchor, Change, Literal, Repair};
use palisade_source::{FileId, SourceFile, Span, apply};
use palisade_terraform::syntax::{Body, Tree, parse};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

fn edited(file: &SourceFile, target: Target<'_>, anchor: Anchor, change: Change) -> Result<String, Refusal> {
    let repair = Repair { kinds: (&[]).into(), at: anchor, changes: vec![change].into() };
    let edits = Document::parse(file)?.edits(&[repair], target)?;
    Ok(apply(file.text(), &edits))
}

// Arguments and blocks of aws_instance, which the provider's schema has.

fn argument() -> impl Strategy<Value = String> {
    let name =
        prop::sample::select(vec!["ami", "monitoring_x", "instance_type", "k", "availability_zone", "ebs_optimized"]);
    let value = prop::sample::select(vec![
        "\"x\"",
        "true",
        "12",
        "[1, 2]",
        "[\n    1,\n  ]",
        "{\n    a   = 1\n    bcd = 2 # in\n  }",
        "<<EOT\n  text = {\nEOT",
        "{ a = 1 }",
        "var.x ? 1 : 2",
        "\"ä€\"",
    ]);
    let blanks = || prop::sample::select(vec!["", " ", "  ", "      "]);
    let comment = prop::sample::select(vec!["", " # c", "   // d", " /* e */"]);
    (name, blanks(), blanks(), value, comment).prop_map(|(name, before, after, value, comment)| {
        let comment = if value.starts_with("<<") { "" } else { comment };
        format!("{name}{before}={after}{value}{comment}")
    })
}

fn item() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => argument(),
        1 => Just("# alone".to_owned()),
        1 => Just(String::new()),
        1 => Just("root_block_device {\n    volume_size = 1\n  }".to_owned()),
        1 => Just("metadata_options { http_endpoint = \"enabled\" }".to_owned()),
        1 => Just("timeouts {}".to_owned()),
    ]
}

fn resource() -> impl Strategy<Value = String> {
    let indent = prop::sample::select(vec!["  ", "    ", "\t", ""]);
    let newline = prop::sample::select(vec!["\n", "\n", "\r\n"]);
    let items = prop::collection::vec(item(), 0..8);
    let mark = prop::sample::select(vec!["", "\u{feff}", "# head\n"]);
    (items, indent, newline, mark, any::<bool>()).prop_map(|(items, indent, newline, mark, ends)| {
        let mut names = std::collections::HashSet::new();
        let is_new = |item: &&String| names.insert(item.split(['=', ' ', '{']).next().unwrap_or_default().to_owned());
        let lines = items.iter().filter(is_new).map(|item| format!("{indent}{item}\n")).collect::<String>();
        let end = if ends { "\n" } else { "" };
        format!("{mark}resource \"aws_instance\" \"a\" {{\n{lines}}}{end}").replace('\n', newline)
    })
}

/// All arguments with their values, depth first, apart from those that a test sets.
fn arguments(tree: &Tree, body: &Body, out: &mut Vec<(String, String)>) {
    for attribute in tree.attributes(body) {
        let (name, value) = (tree.text(attribute.name), tree.slice(tree.span(attribute.expr)));
        if !["monitoring", "http_tokens"].contains(&name) {
            out.push((name.to_owned(), value.to_owned()));
        }
    }
    for block in tree.blocks(body) {
        arguments(tree, &block.body, out);
    }
}

fn comments(tree: &Tree) -> Vec<&str> {
    tree.comments().iter().map(|comment| tree.slice(comment.span)).collect()
}

fn target(text: &str) -> Target<'static> {
    let at = text.find("resource").expect("a resource") as u32;
    Target { kind: "aws_instance", path: "", site: Span::at(at), block: None }
}

fn changes() -> [Change; 2] {
    let required = Literal::Text("required".into());
    [
        Change::Set { path: "monitoring".into(), value: Literal::Bool(true) },
        Change::Set { path: "metadata_options.http_tokens".into(), value: required },
    ]
}

proptest! {
    #[test]
    fn hcl_keeps_what_is_not_meant(text in resource()) {
        let before = parse(text.as_str());
        prop_assume!(before.diagnostics().is_empty());
        for change in changes() {
            let file = SourceFile::new("a.tf", text.as_str());
            let after = edited(&file, target(&text), Anchor::Resource, change.clone()).unwrap();
            let tree = parse(after.as_str());
            prop_assert!(tree.diagnostics().is_empty(), "{after}\n{:?}", tree.diagnostics());
            let (mut old, mut new) = (Vec::new(), Vec::new());
            arguments(&before, before.body(), &mut old);
            arguments(&tree, tree.body(), &mut new);
            prop_assert_eq!(&old, &new, "{}", &after);
            prop_assert_eq!(comments(&before), comments(&tree));
            prop_assert_eq!(text.contains("\r\n"), after.contains("\r\n"));
            prop_assert!(!text.contains("\r\n") || !after.replace("\r\n", "").contains('\n'), "{:?}", after);
            let again = edited(&SourceFile::new("a.tf", after.as_str()), target(&after), Anchor::Resource, change).unwrap();
            prop_assert_eq!(again, after);
        }
    }
}

#[test]
fn formatted_files_stay_formatted() {
    if Command::new("terraform").arg("version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
        println!("skipped: terraform is not installed");
        return;
    }
    let folder = std::env::temp_dir().join(format!("palisade-fix-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let format = |arguments: &[&str]| {
        let out = Command::new("terraform").arg("fmt").args(arguments).arg(&folder).output().unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    let mut runner = TestRunner::deterministic();
    let texts = (0..300).map(|_| resource().new_tree(&mut runner).unwrap().current());
    let texts = texts.filter(|text| parse(text.as_str()).diagnostics().is_empty() && !text.contains('\r'));
    let files = texts.enumerate().map(|(at, text)| (folder.join(format!("{at}.tf")), text)).collect::<Vec<_>>();
    for (path, text) in &files {
        std::fs::write(path, text).unwrap();
    }
    format(&[]);
    for (at, (path, _)) in files.iter().enumerate() {
        let text = std::fs::read_to_string(path).unwrap();
        let file = SourceFile::new("a.tf", text.as_str());
        let change = changes()[at % 2].clone();
        std::fs::write(path, edited(&file, target(&text), Anchor::Resource, change).unwrap()).unwrap();
    }
    let wrong = format(&["-check", "-diff"]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(wrong.is_empty(), "{wrong}");
}

/// A document as YAML, in styles that are chosen for each of its nodes.
fn yaml(value: &serde_json::Value, indent: usize, style: &mut dyn FnMut(usize) -> usize) -> String {
    use serde_json::Value;
    let blanks = " ".repeat(indent);
    match value {
        Value::Object(members) if !members.is_empty() && style(4) > 0 => {
            let mut out = String::new();
            let step = 1 + style(4);
            for (key, member) in members {
                let key = if style(3) == 0 { format!("\"{key}\"") } else { key.clone() };
                let comment = ["", "", " # c"][style(3)];
                let inner = match member {
                    Value::Array(_) if style(2) == 0 => indent,
                    _ => indent + step,
                };
                let text = yaml(member, inner, style);
                let blank = ["", "", "\n", "# alone\n"][style(4)];
                out += &if text.starts_with('\n') {
                    format!("\n{blank}{blanks}{key}:{comment}{text}")
                } else {
                    format!("\n{blank}{blanks}{key}: {text}{comment}")
                };
            }
            out
        }
        Value::Array(elements) if !elements.is_empty() && style(4) > 0 => {
            let element = |element: &Value, style: &mut dyn FnMut(usize) -> usize| {
                let text = yaml(element, indent + 2, style);
                format!("\n{blanks}- {}", text.trim_start_matches(['\n', ' ']))
            };
            elements.iter().map(|one| element(one, style)).collect()
        }
        other => other.to_string(),
    }
}

proptest! {
    #[test]
    fn yaml_keeps_what_is_not_meant(
        names in prop::collection::vec("[a-z]{1,6}", 0..4),
        has_context in any::<bool>(),
        is_empty in any::<bool>(),
        choices in prop::collection::vec(0..1000usize, 64),
        is_crlf in any::<bool>(),
    ) {
        let mut container = serde_json::Map::new();
        container.extend(names.iter().map(|name| (name.clone(), serde_json::json!("x"))));
        if has_context {
            let context = if is_empty { serde_json::json!({}) } else { serde_json::json!({ "runAsUser": 1 }) };
            container.insert("securityContext".to_owned(), context);
        }
        container.insert("args".to_owned(), serde_json::json!(["a", { "b": 1 }]));
        let value = serde_json::json!({ "kind": "Pod", "spec": { "containers": [{ "name": "first" }, container], "hostPID": true }, "z": 1 });
        let mut next = 0;
        let mut style = |of: usize| {
            next += 1;
            choices[next % choices.len()] % of
        };
        let text = yaml(&value, 0, &mut style);
        let text = text.trim_start_matches('\n');
        let text = if is_crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
        let file = SourceFile::new("a.yaml", text.as_str());
        let read = |file: &SourceFile| palisade_kubernetes::documents(FileId(0), file);
        let before = read(&file);
        prop_assume!(matches!(&before[..], [Ok(document)] if document.value == value));
        let Ok(document) = &before[0] else { unreachable!() };
        let block = document.site.span;
        let target = Target { kind: "Pod", path: "spec.containers[1]", site: block, block: Some(block) };
        let change = Change::Set { path: "securityContext.privileged".into(), value: Literal::Bool(false) };
        let after = edited(&file, target, Anchor::Container, change).map_err(|refusal| TestCaseError::fail(format!("{refusal}\n{text}")))?;
        let mut wanted = value;
        wanted["spec"]["containers"][1]["securityContext"]["privileged"] = false.into();
        let now = read(&SourceFile::new("a.yaml", after.as_str()));
        prop_assert!(matches!(&now[..], [Ok(document)] if document.value == wanted), "{}\n---\n{}", text, after);
        // Everything that was there is still there, in its order.
        let mut rest = after.chars();
        let removed = text.chars().filter(|c| !rest.any(|other| other == *c)).count();
        prop_assert_eq!(removed, 0, "{}\n---\n{}", text, after);
    }
}
