//! Where a rule counts: below which paths, in which environments, for which addresses.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// Paths in the form of .gitignore, relative to a directory. Without any, all paths.
#[derive(Debug, Clone)]
pub struct Paths {
    folder: PathBuf,
    /// Whether the directory itself is named, as `.`.
    has_folder: bool,
    globs: Option<Gitignore>,
}

/// A glob that does not parse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the path {glob:?} does not parse: {error}")]
pub struct PathsError {
    /// The glob.
    pub glob: String,
    /// What is wrong with it.
    pub error: String,
}

impl Paths {
    /// The paths that the globs name below a directory.
    pub fn new(folder: &Path, globs: &[String]) -> Result<Self, PathsError> {
        let mut builder = GitignoreBuilder::new("");
        let is_folder = |glob: &&String| matches!(glob.as_str(), "." | "./" | "/");
        for glob in globs.iter().filter(|glob| !is_folder(glob)) {
            builder
                .add_line(None, glob.strip_prefix("./").unwrap_or(glob))
                .map_err(|error| PathsError { glob: glob.clone(), error: error.to_string() })?;
        }
        let built = builder.build().map_err(|error| PathsError { glob: globs.join(", "), error: error.to_string() })?;
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let has_folder = globs.iter().any(|glob| is_folder(&glob));
        Ok(Self { folder, has_folder, globs: (!globs.is_empty()).then_some(built) })
    }

    /// Whether all paths are meant.
    pub fn is_everything(&self) -> bool {
        self.globs.is_none()
    }

    /// Whether a path that reports show is among them.
    pub fn has(&self, shown: &str) -> bool {
        let Some(globs) = &self.globs else { return true };
        let Ok(absolute) = std::path::absolute(shown) else { return false };
        let Ok(below) = absolute.strip_prefix(&self.folder) else { return false };
        if below.as_os_str().is_empty() {
            return self.has_folder;
        }
        // What is named with a slash behind it is a directory: its own path counts too.
        globs.matched_path_or_any_parents(below, absolute.is_dir()).is_ignore()
    }
}

/// Whether the environments of a finding are all among those that a rule names; it names all where it names none.
pub fn covers_environments(named: &[String], environments: &[Arc<str>]) -> bool {
    named.is_empty()
        || (!environments.is_empty() && environments.iter().all(|e| named.iter().any(|name| **name == **e)))
}

/// Whether a text fits a pattern in which `*` stands for any text; nothing else is special, since addresses hold
/// brackets and quotes.
pub fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything_and_brackets_for_themselves() {
        for (pattern, text, expected) in [
            ("aws_s3_bucket.a", "aws_s3_bucket.a", true),
            ("aws_s3_bucket.a", "aws_s3_bucket.ab", false),
            ("module.*", "module.net[\"eu\"].aws_vpc.a", true),
            ("module.*.aws_vpc.*", "module.net[\"eu\"].aws_vpc.a", true),
            ("aws_vpc.a[*]", "aws_vpc.a[3]", true),
            ("aws_vpc.a[*]", "aws_vpc.a", false),
            ("*", "", true),
            ("a*a", "a", false),
            ("", "a", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn paths_are_those_of_an_ignore_file() {
        let paths = Paths::new(Path::new("."), &["envs/prod/".into(), "*.generated.yaml".into()]).unwrap();
        assert!(paths.has("envs/prod/net/main.tf") && paths.has("k8s/a.generated.yaml"));
        assert!(!paths.has("envs/dev/main.tf") && !paths.has("/elsewhere/envs/prod/main.tf"));
        assert!(Paths::new(Path::new("."), &[]).unwrap().has("anything"));
    }
}
