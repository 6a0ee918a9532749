//! Naming policies: by id, glob, family, severity, profile or a peer's id.

use globset::{Glob, GlobMatcher};
use palisade_policy::{Meta, Severity};

/// One word of `--select`, `--ignore`, a suppression or the configuration.
#[derive(Debug, Clone)]
pub struct Selector {
    text: String,
    form: Form,
}

#[derive(Debug, Clone)]
enum Form {
    Everything,
    Severity(Severity),
    Family(String),
    Provider(String),
    Glob(Box<GlobMatcher>),
    Name,
}

/// A selector that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SelectError {
    /// `severity:` is followed by something else.
    #[error("{0}")]
    Severity(String),
    /// The glob does not parse.
    #[error("the glob {0:?} does not parse: {1}")]
    Glob(String, String),
    /// Nothing has this name.
    #[error("no policy is named {name:?}{}", suggestion.as_ref().map_or(String::new(), |s| format!("; did you mean {s}?")))]
    Unknown {
        /// What was asked for.
        name: String,
        /// The nearest id.
        suggestion: Option<String>,
    },
}

impl Selector {
    /// Reads a selector: `*`, `aws-s3-*`, `family:public-bucket`, `severity:high`, `provider:aws`, an id, a peer's id.
    pub fn parse(text: &str) -> Result<Self, SelectError> {
        let form = if text == "*" || text == "all" {
            Form::Everything
        } else if let Some(severity) = text.strip_prefix("severity:") {
            Form::Severity(severity.parse().map_err(SelectError::Severity)?)
        } else if let Some(family) = text.strip_prefix("family:") {
            Form::Family(family.to_owned())
        } else if let Some(provider) = text.strip_prefix("provider:") {
            Form::Provider(provider.to_owned())
        } else if text.contains(['*', '?', '[', '{']) {
            let glob = Glob::new(text).map_err(|e| SelectError::Glob(text.to_owned(), e.to_string()))?;
            Form::Glob(Box::new(glob.compile_matcher()))
        } else {
            Form::Name
        };
        Ok(Self { text: text.to_owned(), form })
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it names every policy, whichever there are.
    pub fn is_everything(&self) -> bool {
        matches!(self.form, Form::Everything) || self.text.trim_matches('*').is_empty()
    }

    /// Whether it names the policy. `severity` is the policy's configured one.
    pub fn matches(&self, meta: &Meta, severity: Severity) -> bool {
        match &self.form {
            Form::Everything => true,
            Form::Severity(wanted) => severity == *wanted,
            Form::Family(family) => meta.family == *family,
            Form::Provider(provider) => meta.provider == *provider,
            Form::Glob(glob) => glob.is_match(&*meta.id),
            Form::Name => is_named(meta, &self.text) || meta.family == self.text,
        }
    }

    /// Whether it names any of the policies; an error with the nearest id where it does not.
    pub fn check<'m>(&self, all: impl Iterator<Item = &'m Meta>) -> Result<(), SelectError> {
        let mut ids = Vec::new();
        for meta in all {
            if self.matches(meta, meta.severity) {
                return Ok(());
            }
            ids.push(meta.id.to_string());
        }
        match self.form {
            // A severity that nothing has today is no mistake.
            Form::Everything | Form::Severity(_) => Ok(()),
            Form::Family(_) | Form::Provider(_) | Form::Glob(_) | Form::Name => {
                let suggestion = nearest(&self.text, ids.iter().map(String::as_str));
                Err(SelectError::Unknown { name: self.text.clone(), suggestion })
            }
        }
    }
}

/// Whether a name is the policy's own or a peer's for it. Trivy's ids are the same with and without their old `AVD-`.
pub fn is_named(meta: &Meta, name: &str) -> bool {
    let plain = |id: &str| {
        let id = id.trim().to_ascii_uppercase();
        id.strip_prefix("AVD-").map_or(id.clone(), str::to_owned)
    };
    meta.id.eq_ignore_ascii_case(name) || {
        let name = plain(name);
        meta.aliases.iter().any(|alias| plain(&alias.id) == name)
    }
}

/// The candidate that takes the fewest edits, if it is near enough to be what was meant.
pub fn nearest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<String> {
    candidates
        .map(|c| (distance(name, c), c))
        .min()
        .filter(|(edits, c)| *edits <= (name.len().max(c.len()) / 3).max(2))
        .map(|(_, c)| c.to_owned())
}

/// Levenshtein's distance, in bytes: the names are ASCII.
fn distance(a: &str, b: &str) -> usize {
    let mut row = (0..=b.len()).collect::<Vec<_>>();
    for (i, x) in a.bytes().enumerate() {
        let mut left_above = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (left_above + usize::from(x != y)).min(above + 1).min(row[j] + 1);
            left_above = above;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_near() {
        let ids = ["aws-s3-public-acl", "k8s-memory-limit"];
        assert_eq!(nearest("aws-s3-public-alc", ids.into_iter()).as_deref(), Some("aws-s3-public-acl"));
        assert_eq!(nearest("something-else-entirely", ids.into_iter()), None);
    }
}
