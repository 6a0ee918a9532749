//! Files of findings that are known: what was there when somebody drew a line.

use std::path::Path;

use palisade_report::{Baseline, Finding, Fingerprint, element, without_indexes};
use serde::{Deserialize, Serialize};

use crate::compare::Known;
use crate::discover::display;

/// The version of the file's format that is written and read.
const VERSION: u64 = 1;

/// What a file of known findings holds. The findings are in the order of their fingerprints, so that the file of an
/// equal run is equal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BaselineFile {
    entries: Vec<Entry>,
}

/// A known finding as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    fingerprint: String,
    pub(crate) policy: String,
    /// The resource's address; the file's path where there is none.
    address: String,
    /// The resource's root; not there where it is not about a resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    root: Option<String>,
    path: String,
    /// Relative to the directory of the baseline, with `/`.
    pub(crate) file: String,
    certain: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    environments: Vec<String>,
    message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    element: Option<String>,
}

/// A file that is no baseline that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BaselineError {
    /// It is no JSON, or not of this form.
    #[error("line {line}, column {column}: {message}; write it anew with palisade baseline write")]
    Form {
        /// Line from 1.
        line: usize,
        /// Column from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
    /// Another version of palisade wrote it.
    #[error("this baseline is of version {0}, and this palisade reads version {VERSION}: use a newer palisade")]
    Version(u64),
    /// A fingerprint is none.
    #[error("{0}")]
    Fingerprint(String),
}

#[derive(Deserialize)]
struct Version {
    version: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(rename = "version")]
    _version: u64,
    findings: Vec<Entry>,
}

impl From<serde_json::Error> for BaselineError {
    fn from(error: serde_json::Error) -> Self {
        let text = error.to_string();
        let message = text.split(" at line ").next().unwrap_or(&text).to_owned();
        BaselineError::Form { line: error.line(), column: error.column(), message }
    }
}

impl BaselineFile {
    /// The findings that a baseline is to hold: all that are there and not waived. `folder` is where it will lie.
    pub fn of(findings: &[Finding], folder: &Path) -> Self {
        let is_there = |finding: &&Finding| finding.waived().is_none() && finding.baseline != Some(Baseline::Absent);
        Self::sorted(findings.iter().filter(is_there).map(|finding| Entry::of(finding, folder)).collect())
    }

    /// Reads a file.
    pub fn parse(text: &str) -> Result<Self, BaselineError> {
        // The version first: another one may have other fields.
        let Version { version } = serde_json::from_str(text)?;
        if version != VERSION {
            return Err(BaselineError::Version(version));
        }
        let Document { findings: entries, .. } = serde_json::from_str(text)?;
        for entry in &entries {
            entry.known().and_then(|_| entry.element()).map_err(BaselineError::Fingerprint)?;
        }
        Ok(Self { entries })
    }

    /// The file's text: a line for each finding, so that a change of it can be read.
    pub fn text(&self) -> String {
        let lines = self.entries.iter().filter_map(|entry| serde_json::to_string(entry).ok()).collect::<Vec<_>>();
        let findings = if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join(",\n")) };
        format!("{{\"version\":{VERSION},\"findings\":[{findings}]}}\n")
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What still holds of a baseline, of entries that were found again as findings and of those that nobody looked for:
    /// what moved stands under its present name. `folder` is where the file lies.
    pub(crate) fn still<'b>(
        found: impl Iterator<Item = (&'b Entry, &'b Finding)>,
        unsought: impl Iterator<Item = &'b Entry>,
        folder: &Path,
    ) -> Self {
        let renamed = found.map(|(entry, finding)| match finding.baseline {
            Some(Baseline::Unchanged | Baseline::Updated) => Entry::of(finding, folder),
            // What is worse than it was is not what was accepted.
            Some(Baseline::New | Baseline::Absent) | None => entry.clone(),
        });
        Self::sorted(renamed.chain(unsought.cloned()).collect())
    }

    fn sorted(mut entries: Vec<Entry>) -> Self {
        entries.sort_by(|a, b| (&a.fingerprint, &a.file).cmp(&(&b.fingerprint, &b.file)));
        Self { entries }
    }

    /// The entries that another one does not have, by fingerprint: where they point, and what they accept.
    pub fn beyond<'b>(&'b self, other: &BaselineFile) -> Vec<(&'b str, &'b str)> {
        let known = other.entries.iter().map(|entry| &*entry.fingerprint).collect::<std::collections::HashSet<_>>();
        let more = self.entries.iter().filter(|entry| !known.contains(&*entry.fingerprint));
        more.map(|entry| (&*entry.policy, &*entry.address)).collect()
    }

    /// What it knows.
    pub(crate) fn known(&self) -> Vec<(Known, &Entry)> {
        self.entries.iter().filter_map(|entry| Some((entry.known().ok()?, entry))).collect()
    }
}

impl Entry {
    fn of(finding: &Finding, folder: &Path) -> Self {
        Entry {
            fingerprint: finding.fingerprint.to_string(),
            policy: finding.policy.id.to_string(),
            address: finding.address().to_owned(),
            root: finding.resource.as_ref().map(|resource| resource.root.to_string()),
            path: without_indexes(&finding.path),
            file: relative(finding.location.path(), folder),
            certain: finding.is_certain(),
            environments: finding.environments.iter().map(ToString::to_string).collect(),
            message: finding.message.to_string(),
            element: element(finding).map(|element| element.to_string()),
        }
    }

    fn known(&self) -> Result<Known, String> {
        Ok(Known {
            fingerprint: self.fingerprint.parse()?,
            policy: self.policy.clone(),
            root: self.root.clone().unwrap_or_default(),
            address: self.address.clone(),
            has_resource: self.root.is_some(),
            path: self.path.clone(),
            is_certain: self.certain,
            is_waived: false,
            message: self.message.clone(),
            environments: self.environments.clone(),
        })
    }

    /// What the text of its resource is known by.
    pub(crate) fn element(&self) -> Result<Option<Fingerprint>, String> {
        self.element.as_deref().map(str::parse).transpose()
    }
}

/// A path that reports show, from a directory; as shown where it lies elsewhere.
fn relative(shown: &str, folder: &Path) -> String {
    let both = std::path::absolute(shown).ok().zip(std::path::absolute(folder).ok());
    let below = both.and_then(|(path, folder)| path.strip_prefix(folder).ok().map(display));
    below.unwrap_or_else(|| shown.to_owned())
}
