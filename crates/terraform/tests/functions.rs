//! Calls with what Terraform 1.11.4 answered (fixtures/terraform/functions.jsonl: the result as `jsonencode` writes it,
//! null for an error), beyond what its expressions show: corners of formats, patterns, YAML, times and networks.

use std::fmt::Write as _;
use std::path::Path;

use palisade_terraform::console::answer;
use palisade_terraform::cty::Value;
use palisade_terraform::eval::{Constants, Lookup, Scope, StaticReference};
use palisade_terraform::functions::{Files, NoFiles};
use palisade_terraform::syntax::Diagnostic;
use serde::Deserialize;

#[derive(Deserialize)]
struct Record {
    expr: String,
    json: Option<String>,
}

/// A module without anything but Terraform's own provider.
struct Empty;

const EMPTY: Scope<'_> = Scope { lookup: &Empty, names: &[] };

impl Lookup for Empty {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, Diagnostic> {
        Constants.value(reference)
    }

    fn files(&self) -> &dyn Files {
        &NoFiles
    }

    fn provider_source(&self, local_name: &str) -> Option<&str> {
        (local_name == "terraform").then_some("terraform.io/builtin/terraform")
    }
}

#[test]
fn calls_are_answered_as_terraform_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/terraform/functions.jsonl");
    let mut different = String::new();
    let text = std::fs::read_to_string(path).unwrap();
    for line in text.lines() {
        let record: Record = serde_json::from_str(line).unwrap();
        let result = answer(&format!("jsonencode({})", record.expr), &EMPTY).result;
        let got = result.as_ref().ok().map(|value| value.as_str().unwrap_or("(unknown)"));
        if got != record.json.as_deref() {
            let _ = writeln!(different, "{}: {:?}, got {got:?}", record.expr, record.json);
        }
    }
    assert!(text.lines().count() > 200);
    assert!(different.is_empty(), "{different}");
}

/// What asks for more than there is stays unknown, and says which limit it met.
#[test]
fn limits_have_names() {
    let nines = "9".repeat(12);
    let nested = "[".repeat(100_000);
    let calls = [
        ("string-bytes", format!("format(\"%{nines}d\", 1)")),
        ("string-bytes", format!("format(\"%.{nines}f\", 1)")),
        ("string-bytes", format!("indent({nines}, \"\\n\")")),
        ("string-bytes", "replace(format(\"%200000s\", \"\"), \" \", format(\"%1000s\", \"\"))".to_owned()),
        ("string-bytes", "replace(format(\"%200000s\", \"\"), \"/ /\", format(\"%1000s\", \"\"))".to_owned()),
        ("string-bytes", "join(format(\"%1000000s\", \"\"), split(\"\", format(\"%1000s\", \"\")))".to_owned()),
        ("string-bytes", "formatlist(\"%1000000d\", range(1000))".to_owned()),
        ("value-nodes", "setproduct(range(1000), range(1000), range(1000))".to_owned()),
        ("regex-size", "regex(\"((a{1000}){1000})\", \"a\")".to_owned()),
        ("value-depth", format!("jsondecode(\"{nested}\")")),
        ("value-depth", format!("yamldecode(\"{nested}\")")),
    ];
    for (limit, call) in calls {
        let value = answer(&call, &EMPTY).result.unwrap_or_else(|errors| panic!("{call:.60}: {errors:?}"));
        let causes = format!("{:?}", value.why_within());
        assert!(!value.is_wholly_known() && causes.contains(limit), "{call:.60}: {causes}");
    }
    assert!(answer("range(1000000000000)", &EMPTY).result.is_err());
}
