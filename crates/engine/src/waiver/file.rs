//! `palisade.waivers.toml`.

use std::path::Path;

use jiff::civil::Date;
use palisade_report::{Location, Terms};
use palisade_source::{SourceFile, Span};
use serde::Deserialize;
use toml::Spanned;

use super::Waiver;
use crate::scope::Paths;
use crate::select::Selector;

/// The fields that hold dates.
pub const DATE_FIELDS: [&str; 2] = ["created", "expires"];

/// A file of waivers.
#[derive(Debug, Clone)]
pub struct WaiverFile {
    /// Its text.
    pub file: SourceFile,
    /// The entries, in order: the first that fits a finding accepts it.
    pub waivers: Vec<Waiver>,
}

/// A file of waivers that cannot be read. Nothing is waived then, and nothing is judged either: a broken file must not
/// silently do one or the other.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct WaiverError {
    /// The file's path.
    pub file: String,
    /// Line from 1.
    pub line: u32,
    /// Column from 1.
    pub column: u32,
    /// What is wrong.
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    waiver: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    policy: Option<Spanned<String>>,
    policies: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    resource: String,
    #[serde(default)]
    paths: Vec<String>,
    #[serde(default)]
    environments: Vec<String>,
    #[serde(default)]
    reason: String,
    owner: Option<String>,
    approved_by: Option<String>,
    ticket: Option<String>,
    created: Option<Spanned<toml::Value>>,
    expires: Option<Spanned<toml::Value>>,
}

impl WaiverFile {
    /// Reads a file; its paths are relative to `folder`.
    pub fn parse(file: SourceFile, folder: &Path) -> Result<Self, WaiverError> {
        let reader = Reader { file: &file, folder };
        let document: Document = toml::from_str(file.text()).map_err(|error| {
            let span = error.span().unwrap_or_default();
            reader.error(span.start, error.message().to_owned())
        })?;
        let waivers = document.waiver.into_iter().map(|entry| reader.waiver(entry)).collect::<Result<_, _>>()?;
        Ok(Self { file, waivers })
    }
}

struct Reader<'a> {
    file: &'a SourceFile,
    folder: &'a Path,
}

impl Reader<'_> {
    fn error(&self, at: usize, message: String) -> WaiverError {
        let at = self.file.position(at as u32);
        WaiverError { file: self.file.path().to_owned(), line: at.line, column: at.column, message }
    }

    fn waiver(&self, entry: Spanned<Entry>) -> Result<Waiver, WaiverError> {
        let at = entry.span();
        let entry = entry.into_inner();
        let (names, span) = match (entry.policy, entry.policies) {
            (Some(one), None) => (vec![one.get_ref().clone()], one.span()),
            (None, Some(many)) => (many.get_ref().clone(), many.span()),
            (Some(_), Some(_)) => {
                return Err(self.error(at.start, "a waiver has either policy or policies, not both".to_owned()));
            }
            (None, None) => {
                let hint = "a waiver names its policy: policy = \"aws-s3-public-acl\"";
                return Err(self.error(at.start, hint.to_owned()));
            }
        };
        if names.is_empty() || names.iter().any(|name| name.trim().is_empty()) {
            return Err(self.error(span.start, "a waiver that names no policy accepts nothing".to_owned()));
        }
        let selectors = names.iter().map(|name| Selector::parse(name)).collect::<Result<Vec<_>, _>>();
        let policies = selectors.map_err(|error| self.error(span.start, error.to_string()))?;
        let paths = Paths::new(self.folder, &entry.paths).map_err(|error| self.error(at.start, error.to_string()))?;
        Ok(Waiver {
            policies,
            resource: entry.resource,
            paths,
            globs: entry.paths,
            environments: entry.environments,
            reason: entry.reason,
            terms: Terms {
                owner: entry.owner,
                approved_by: entry.approved_by,
                ticket: entry.ticket,
                created: self.date(entry.created, DATE_FIELDS[0])?,
                expires: self.date(entry.expires, DATE_FIELDS[1])?,
            },
            location: Location::new(self.file.clone(), Span::new(span.start as u32, span.end as u32)),
            refused: None,
        })
    }

    /// A date, as TOML's own or as a text.
    fn date(&self, value: Option<Spanned<toml::Value>>, field: &str) -> Result<Option<String>, WaiverError> {
        let Some(value) = value else { return Ok(None) };
        let text = match value.get_ref() {
            toml::Value::Datetime(date) => date.to_string(),
            toml::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let date: Date = text.parse().map_err(|_| {
            self.error(value.span().start, format!("{field} = {text} is no date: write it as 2027-03-01"))
        })?;
        Ok(Some(date.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<WaiverFile, WaiverError> {
        WaiverFile::parse(SourceFile::new("palisade.waivers.toml", text), Path::new("."))
    }

    #[test]
    fn an_entry_has_its_fields_and_its_place() {
        let text = "[[waiver]]\npolicy = \"aws-s3-*\"\nresource = \"module.a.*\"\nreason = \"a website\"\nexpires = 2027-03-01\n\
                    [[waiver]]\npolicies = [\"x\"]\ncreated = \"2026-01-02\"\n";
        let file = parse(text).unwrap();
        let [first, second] = &file.waivers[..] else { panic!("two") };
        assert_eq!((first.location.text(), first.location.start().line), ("\"aws-s3-*\"", 2));
        assert_eq!(first.terms.expires.as_deref(), Some("2027-03-01"));
        assert_eq!(second.terms.created.as_deref(), Some("2026-01-02"));
        assert!(second.is_broad() && !first.is_broad());
    }

    #[test]
    fn what_cannot_be_read_says_where() {
        for (text, place, phrase) in [
            ("[[waiver]\n", "1:", "waivers.toml"),
            ("[[waiver]]\npolcy = \"x\"\n", "2:1", "unknown field"),
            ("[[waiver]]\nreason = \"x\"\n", "1:", "names its policy"),
            ("[[waiver]]\npolicy = \"x\"\npolicies = [\"y\"]\n", "1:", "not both"),
            ("[[waiver]]\npolicy = \"x\"\nexpires = \"next year\"\n", "3:11", "is no date"),
            ("[[waiver]]\npolicy = \"x\"\nexpires = 2027-02-30\n", "3:", "waivers.toml"),
            ("[[waiver]]\npolicy = \"x\"\nexpires = 2027-02-03T10:00:00Z\n", "3:11", "is no date"),
            ("[[waiver]]\npolicy = \"severity:worst\"\n", "2:10", "is no severity"),
            ("[[waiver]]\npolicies = []\n", "2:12", "accepts nothing"),
        ] {
            let error = parse(text).unwrap_err().to_string();
            assert!(error.contains(&format!("waivers.toml:{place}")) && error.contains(phrase), "{error}");
        }
    }
}
