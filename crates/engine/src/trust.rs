//! Which comments a change brought: those may not accept what the change brought too.

use std::collections::HashMap;
use std::path::Path;

use palisade_report::Location;

use crate::revision::Revision;

/// What begins a suppression in a comment, ours and others'.
const MARKS: [&str; 7] =
    ["palisade:ignore", "checkov:skip", "bridgecrew:skip", "cortex:skip", "trivy:ignore", "tfsec:ignore", "kics-scan"];

/// The suppressions of files now and at a revision, counted once a file.
pub(crate) struct Comments<'r> {
    revision: &'r Revision,
    /// By path: what the revision has of each suppression, and what there is now. None for files that do not differ.
    files: HashMap<String, Option<Counts>>,
}

/// How often each suppression stands in a file.
struct Counts {
    before: HashMap<String, usize>,
    now: HashMap<String, usize>,
}

impl<'r> Comments<'r> {
    pub(crate) fn new(revision: &'r Revision) -> Self {
        Self { revision, files: HashMap::new() }
    }

    /// Whether a text in a file of now is one that the revision does not have there, under the file's name of then. A
    /// copy of a comment that there was is new.
    pub(crate) fn is_new(&mut self, comment: &Location) -> bool {
        let revision = self.revision;
        let counts = self.files.entry(comment.path().to_owned()).or_insert_with(|| {
            let below = revision.below(Path::new(comment.path()))?;
            let was = match revision.at(&below)? {
                Some(content) => Some(content),
                None => revision.renamed_from(&below).and_then(|from| revision.at(from).flatten()),
            };
            let before = was.map(|was| String::from_utf8_lossy(was).into_owned()).unwrap_or_default();
            Some(Counts { before: suppressions(&before), now: suppressions(comment.file.text()) })
        });
        let Some(counts) = counts else { return false };
        let own = suppressions(comment.text());
        let count = |all: &HashMap<String, usize>, text: &str| all.get(text).copied().unwrap_or_default();
        own.is_empty() || own.keys().any(|text| count(&counts.before, text) < count(&counts.now, text))
    }
}

/// The suppressions in a text, each from its mark to the end of its line, with how often it stands there.
fn suppressions(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for line in text.lines() {
        if let Some(at) = MARKS.iter().filter_map(|mark| line.find(mark)).min() {
            *counts.entry(line[at..].trim_end().to_owned()).or_default() += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use palisade_source::{SourceFile, Span};

    use super::*;

    #[test]
    fn a_comment_is_new_unless_the_file_had_it_as_often() {
        let top = tempfile::tempdir().unwrap();
        let top = top.path().canonicalize().unwrap();
        let old = "# palisade:ignore[x] known\na = 1\n";
        let was = |text: &str| Some(text.as_bytes().into());
        let files = [("a.tf", was(old)), ("new.tf", None), ("moved.tf", None), ("old.tf", was(old))];
        let renamed = [("old.tf".to_owned(), "moved.tf".to_owned())].into();
        let revision = Revision::new(top.clone(), files.map(|(path, was)| (path.to_owned(), was)).into(), renamed);
        let is_new = |path: &str, text: &str, comment: &str| {
            let file = SourceFile::new(top.join(path).display().to_string(), text);
            let start = text.rfind(comment).unwrap() as u32;
            let location = Location::new(file, Span::new(start, start + comment.len() as u32));
            Comments::new(&revision).is_new(&location)
        };
        let known = "# palisade:ignore[x] known";
        let moved_down = format!("b = 2\n{old}");
        let twice = old.repeat(2);
        assert!(!is_new("a.tf", &moved_down, known));
        assert!(is_new("a.tf", &twice, known));
        assert!(is_new("a.tf", "# palisade:ignore[*] all\n", "# palisade:ignore[*] all"));
        assert!(is_new("new.tf", old, known));
        assert!(!is_new("moved.tf", old, known));
        assert!(!is_new("same.tf", old, known));
    }
}
