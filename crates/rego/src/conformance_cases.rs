//! Cases in files, in the form of OPA's own test cases: modules, a query, and what it gives. The tests here run them, and
//! `cargo xtask rego` asks OPA the same.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A file of cases.
#[derive(Deserialize)]
pub(crate) struct Cases {
    #[serde(default)]
    pub cases: Vec<Case>,
}

/// A case.
#[derive(Deserialize)]
pub(crate) struct Case {
    /// Its name.
    pub note: String,
    pub query: String,
    #[serde(default)]
    pub modules: Vec<String>,
    #[serde(default)]
    pub data: Option<Value>,
    #[serde(default)]
    pub input: Option<Value>,
    /// An input that is no JSON, as Rego writes it.
    #[serde(default)]
    pub input_term: Option<String>,
    /// The values of the query's names, once for each answer.
    #[serde(default)]
    pub want_result: Option<Vec<BTreeMap<String, Value>>>,
    #[serde(default)]
    pub want_defined: Option<bool>,
    #[serde(default)]
    pub want_error_code: Option<String>,
    #[serde(default)]
    pub want_error: Option<String>,
    /// Whether the error is one only where a function's errors are not passed over.
    #[serde(default)]
    pub strict_error: bool,
    /// Whether lists are compared in any order.
    #[serde(default)]
    pub sort_bindings: bool,
    /// Rego v0; a folder named v0 means it too.
    #[serde(default)]
    pub v0: bool,
    /// Why some version of OPA answers otherwise.
    #[serde(default)]
    pub varies: Option<String>,
    /// Why Palisade gives an error where OPA has an answer: it refuses what it cannot answer as OPA does.
    #[serde(default)]
    pub refused: Option<String>,
}

impl Case {
    /// Whether an error is what is asked for.
    pub fn wants_error(&self) -> bool {
        self.want_error.is_some() || self.want_error_code.is_some() || self.refused.is_some()
    }
}
