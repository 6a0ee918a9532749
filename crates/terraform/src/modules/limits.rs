//! What is said where evaluation stops at a limit of this program.

use palisade_model::Category;
use palisade_source::Site;

use crate::config::Severity;
use crate::cty::{MAX_STRING_BYTES, MAX_VALUE_DEPTH, MAX_VALUE_NODES};
use crate::eval::MAX_STEPS;

use super::diagnostic::Diagnostic;

/// A limit was reached where this is computed, which stays unknown.
pub(super) fn reached(limit: &str, site: Site) -> Diagnostic {
    let what = match limit {
        "string-bytes" => format!("A text here has more than {} MiB", MAX_STRING_BYTES >> 20),
        "value-nodes" => format!("A value here holds more than {MAX_VALUE_NODES} others"),
        "value-depth" => format!("Values are nested more than {MAX_VALUE_DEPTH} levels deep here"),
        "evaluation-steps" => format!("This takes more than {MAX_STEPS} steps to compute"),
        "number-exponent" => "A number here is larger, or nearer to zero, than is computed".to_owned(),
        "regex-size" | "regex-depth" => "A pattern here is larger than is matched".to_owned(),
        "text-encodings" => "This character encoding is not known".to_owned(),
        _ => "This is larger than is computed".to_owned(),
    };
    let next = "Make it smaller, or accept that with --allow-incomplete=limits.";
    Diagnostic {
        severity: Severity::Error,
        category: Category::Limits,
        summary: format!("The limit {limit} was reached").into(),
        detail: format!("{what}: it is taken as not known. {next}").into(),
        site: Some(site),
    }
}
