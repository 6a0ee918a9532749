//! The JSON contract.

mod sample;

use palisade_report::{Format, json};
use palisade_source::Edit;
use sample::{empty, full, written};

#[test]
fn what_is_written_is_what_the_schema_says() {
    let schema = jsonschema::draft202012::new(&json::schema()).expect("a valid schema");
    let mut offered = full();
    let finding = &mut offered.findings[0];
    finding.rare_mut().edits = vec![Edit::new(finding.location.span, "encrypted = true")];
    for report in [empty(), full(), offered] {
        let value: serde_json::Value = serde_json::from_str(&written(&report, Format::Json)).expect("valid JSON");
        let errors = schema.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect::<Vec<_>>();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

/// A field that goes or changes breaks every reader: this is the contract, to be changed with its version.
#[test]
fn the_contract() {
    insta::assert_snapshot!(written(&full(), Format::Json));
}

#[test]
fn a_report_without_anything_is_still_a_document() {
    insta::assert_snapshot!(written(&empty(), Format::Json));
}

#[test]
fn the_schema_refuses_what_is_not_the_contract() {
    let schema = jsonschema::draft202012::new(&json::schema()).expect("a valid schema");
    let mut value: serde_json::Value = serde_json::from_str(&written(&full(), Format::Json)).expect("valid JSON");
    value["findings"][0]["severity"] = "terrible".into();
    assert!(!schema.is_valid(&value));
}
