//! Where the fast reader does not give up, it writes what the complete one writes, but for one thing: in front of `,`,
//! `]` and `}` a colon belongs to a plain scalar in YAML 1.1, which the API server reads, and ends a key in YAML 1.2. And
//! a quoted scalar may go on in any column there, where YAML 1.2 wants it indented.

use std::fmt::Write as _;

use palisade_source::Span;
use proptest::prelude::*;

use super::tape::{Kind, ScalarText, Tape};
use super::{fast, granit, split};

/// A tape written out: kind, tag, span, size and text of each node.
fn written(tape: &Tape) -> String {
    let mut out = String::new();
    for index in 0..tape.len() {
        let node = tape.node(index);
        let text = match (node.kind, tape.scalar(index)) {
            (Kind::Plain | Kind::Quoted, ScalarText::Source(span)) if !node.at.is_empty() => format!("{span:?}"),
            (Kind::Plain | Kind::Quoted, ScalarText::Made(text)) => format!("{text:?}"),
            _ => String::new(),
        };
        // Where nothing stands has no place worth agreeing on.
        let is_left_out =
            node.at.is_empty() || tape.children(index).next().is_some_and(|first| tape.node(first).at.is_empty());
        let at = if is_left_out { Span::default() } else { node.at };
        let _ = writeln!(out, "{:?} {:?} {at:?} {} {text}", node.kind, node.tag, node.size);
    }
    out
}

/// What each reader makes of each part: the fast one's answer first, none where it gives up.
fn both(text: &str) -> Vec<(Option<String>, String)> {
    let mut all = Vec::new();
    for part in split::parts(text) {
        let (mut tape, mut comments) = (Tape::default(), Vec::new());
        let fast = fast::read(text, part, &mut tape, &mut comments).ok();
        let fast = fast.map(|()| format!("{}{comments:?}", written(&tape)));
        let mut comments = Vec::new();
        let mut complete = String::new();
        granit::read(text, part, &mut Tape::default(), &mut comments, &mut |read| match read {
            Ok(tape) => complete += &written(tape),
            Err(broken) => complete += &broken.summary,
        });
        comments.sort_unstable_by_key(|span| span.start);
        all.push((fast, format!("{complete}{comments:?}")));
    }
    all
}

fn assert_agreement(text: &str) -> Result<(), TestCaseError> {
    let is_disputed = [":,", ":]", ":}"].iter().any(|colon| text.contains(colon));
    for (fast, complete) in both(text) {
        let is_refused = complete.contains("invalid indentation in multiline quoted scalar");
        if let Some(fast) = fast
            && !is_disputed
            && !is_refused
        {
            prop_assert_eq!(fast, complete, "{:?}", text);
        }
    }
    Ok(())
}

#[test]
fn the_readers_agree_on_the_recorded_inputs() {
    let records = include_str!("../../../../fixtures/kubernetes/go-yaml.jsonl");
    for line in records.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_agreement(record["yaml"].as_str().unwrap()).unwrap();
    }
}

#[test]
fn the_fast_reader_takes_what_manifests_are_made_of() {
    let text = "\
# comment
apiVersion: apps/v1
kind: Deployment # what it is
metadata:
  name: \"web\"
  labels: {app: web, 'a/b': \"c\\nd\"}
  empty:
spec:
  containers:
  - name: web
    args: [run, --flag=1, {a: [b]}]
    command:
    - sh
    - -c
    - |
      echo a

        echo b
  -   image: x:1
      ports:
        -
          port: 80
  list: []
  text: |-
    one

  folded: >-
    one
    two

    three
      four
    five
  kept: >+
    six
    seven

last: x # y
";
    let read = both(text);
    assert_eq!(read[0].0.as_deref(), Some(&*read[0].1));
    let json = "{\n\t\"a\": [1, 2, {\"b\":\"c:d\"}],\n\t\"e\": {}\n}\n";
    let read = both(json);
    assert_eq!(read[0].0.as_deref(), Some(&*read[0].1));
}

#[test]
fn a_quoted_scalar_goes_on_in_any_column_as_in_go_yaml() {
    let text = "a: \"one  \n\n two\\t\nthree\"\nb: 'it''s\n\n\nfour'\n";
    let (fast, _) = both(text).remove(0);
    let fast = fast.expect("the fast reader takes it");
    assert!(fast.contains(r#""one\ntwo\t three""#) && fast.contains(r#""it's\n\nfour""#), "{fast}");
    for key in ["\"a\nb\": c\n", "- [\"a\nb\"]\n", "a: \"b\n---\nc\"\n"] {
        assert!(both(key).iter().any(|(fast, _)| fast.is_none()), "{key}");
    }
}

/// Pieces that YAML is made of, in any order.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "b", "key", "1", "-", "- ", ": ", ":", ":\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", " ", "  ", "\t",
        "#", " # c", "\"", "'", "''", "\\", "\\n", "\\u0041", "|", "|\n", "|-\n", "|+\n", ">\n", "[", "]", "{", "}",
        ",", ", ", "?", "&x ", "*x", "!", "!!str ", "%", "@", "---", "\n---\n", "\n...\n", "...", "é", "\u{85}",
        "\u{feff}", "\r\n", "~", "<<: ", "{{ x }}", "=",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Lines with an indentation and a content each.
fn lines() -> impl Strategy<Value = String> {
    let content = prop::sample::select(vec![
        "a: 1",
        "b:",
        "- c",
        "- d: e",
        "-",
        "- - f",
        "- g:",
        "# h",
        "",
        "i: |",
        "j: |-",
        "k: |+",
        "- |",
        "text",
        "text: more",
        "l: [1, 2]",
        "m: {n: o}",
        "p: [",
        "]",
        "q: {",
        "}",
        "r: \"s\"",
        "'t': u # v",
        "w: x # y",
        "z:  ",
        "- 'a'",
        "- [b]",
        "c: - d",
        "e: f: g",
        "  ",
        "\"h\": i",
        "j: >",
        "j: >-",
        "j: >+",
        "k: it's",
        "l: x#y",
        "m: 'n' o",
        "- # p",
        "q: # r",
        "s: |  # t",
        "u: \"v\" # w",
        "- x: |",
        "1: yes",
        "?",
        "[a]: b",
    ]);
    let line = (0_usize..7, content).prop_map(|(indent, content)| format!("{}{content}", " ".repeat(indent)));
    (prop::collection::vec(line, 1..12), any::<bool>())
        .prop_map(|(lines, ends)| lines.join("\n") + if ends { "\n" } else { "" })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_readers_agree_on_soup(text in soup()) {
        assert_agreement(&text)?;
    }

    #[test]
    fn the_readers_agree_on_lines(text in lines()) {
        assert_agreement(&text)?;
    }
}
