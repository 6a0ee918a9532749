//! What Terraform accepted and rejected, and in which words.

use std::path::Path;

use palisade_source::LineIndex;
use palisade_terraform::syntax::{parse, parse_expression};
use serde::Deserialize;

#[derive(Deserialize)]
struct Record {
    id: String,
    expr: String,
    ok: bool,
    stage: Option<String>,
    error: Option<String>,
    detail: Option<String>,
    error_pos: Option<[i64; 2]>,
}

fn records() -> Vec<Record> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/terraform/expressions.jsonl");
    let text = std::fs::read_to_string(path).expect("the fixture is there");
    text.lines().map(|line| serde_json::from_str(line).expect("a record a line")).collect()
}

/// The expression as an argument, where newlines end it, as it was recorded.
fn as_argument(expr: &str) -> String {
    format!("output \"it\" {{\n  value = {expr}\n}}\n")
}

#[test]
fn what_terraform_reads_is_read() {
    let mut wrong = Vec::new();
    for record in records().iter().filter(|record| record.stage.as_deref() != Some("parse")) {
        let tree = parse(as_argument(&record.expr));
        let (alone, _) = parse_expression(record.expr.as_str());
        for diagnostic in tree.diagnostics().iter().chain(alone.diagnostics()) {
            wrong.push(format!("{}: {:?}: {} {}", record.id, record.expr, diagnostic.summary, diagnostic.detail));
        }
    }
    assert!(wrong.is_empty(), "{} expressions are not read:\n{}", wrong.len(), wrong.join("\n"));
}

/// Errors that differ on purpose.
const DIFFERENT: [(&str, &str); 3] = [
    ("strings-060", "the brace that is missing in the interpolation rather than the end of the line"),
    ("identifiers-059", "recorded in a block with a longer header"),
    ("index-091", "Terraform reports the end of the file where its recovery got to"),
];

#[test]
fn what_terraform_does_not_read_is_an_error_in_its_words() {
    let mut wrong = Vec::new();
    for record in records().iter().filter(|record| record.stage.as_deref() == Some("parse")) {
        assert!(!record.ok);
        let text = as_argument(&record.expr);
        let tree = parse(text.as_str());
        let Some(first) = tree.diagnostics().first() else {
            wrong.push(format!("{}: {:?} is accepted", record.id, record.expr));
            continue;
        };
        let at = LineIndex::new(&text).position(&text, first.span.start);
        let offset = if at.line == 2 { 10 } else { 0 };
        let found = (
            first.summary.to_string(),
            first.detail.to_string(),
            Some([i64::from(at.line) - 1, i64::from(at.column) - offset]),
        );
        let recorded = (
            record.error.clone().unwrap_or_default(),
            without_files(record.detail.as_deref().unwrap_or_default()),
            record.error_pos,
        );
        if found != recorded && !DIFFERENT.iter().any(|(id, _)| *id == record.id) {
            wrong.push(format!("{} {:?}\n  {found:?}\n  {recorded:?}", record.id, record.expr));
        }
    }
    assert!(wrong.is_empty(), "{} errors differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// A tree knows no file: a place that a detail names is beside it, as `related`.
fn without_files(detail: &str) -> String {
    let Some((before, after)) = detail.split_once(" at ").filter(|(_, after)| after.contains(".tf:")) else {
        return detail.to_owned();
    };
    let (_, rest) = after.split_once(' ').expect("words follow the place");
    format!("{before} {rest}")
}
