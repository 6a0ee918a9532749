//! Patterns that parameters give for values.

use std::borrow::Cow;
use std::collections::BTreeMap;

use palisade_model::{Attr, Breach, Truth};
use regex::Regex;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A regular expression that a whole value has to match. Written as text, in the syntax of the crate `regex`: no
/// look-around, and matching takes time linear in the value.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ValuePattern {
    text: String,
    whole: Regex,
}

impl ValuePattern {
    /// Whether all of a value matches.
    pub fn matches(&self, value: &str) -> bool {
        self.whole.is_match(value)
    }

    /// Patterns that are written in a program, by the key of the value that they are for; one that is no regular
    /// expression is left out.
    pub fn by_key(patterns: &[(&str, &str)]) -> BTreeMap<String, ValuePattern> {
        let compiled =
            |&(key, text): &(&str, &str)| Some((key.to_owned(), ValuePattern::try_from(text.to_owned()).ok()?));
        patterns.iter().filter_map(compiled).collect()
    }

    /// What a map lacks, and what its values do not match.
    pub fn unmet<'p>(map: Attr<'p>, required: &BTreeMap<String, ValuePattern>) -> Vec<Breach<'p>> {
        let unmet = |(key, pattern): (&String, &ValuePattern)| {
            let value = map.member(key);
            let is_absent = value.is_absent();
            let message = match is_absent {
                Truth::True => format!("it lacks {key}"),
                Truth::False | Truth::Unknown(_) => format!("{key} does not match {}", pattern.as_str()),
            };
            let violated = is_absent.or_else(|| value.test_text(|text| !pattern.matches(text)));
            Breach { violated, at: value, message, related: Vec::new() }
        };
        required.iter().map(unmet).collect()
    }

    /// The pattern as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl TryFrom<String> for ValuePattern {
    type Error = regex::Error;

    fn try_from(text: String) -> Result<Self, regex::Error> {
        let whole = Regex::new(&format!(r"\A(?:{text})\z"))?;
        Ok(ValuePattern { text, whole })
    }
}

impl From<ValuePattern> for String {
    fn from(pattern: ValuePattern) -> String {
        pattern.text
    }
}

impl JsonSchema for ValuePattern {
    fn schema_name() -> Cow<'static, str> {
        "ValuePattern".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "regex" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_about_the_whole_value() {
        let pattern = ValuePattern::try_from("dev|prod".to_owned()).unwrap();
        assert!(pattern.matches("dev") && pattern.matches("prod"));
        assert!(!pattern.matches("develop") && !pattern.matches("preprod") && !pattern.matches("dev\n"));
        assert!(ValuePattern::try_from("(".to_owned()).is_err());
    }
}
