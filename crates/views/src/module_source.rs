//! Where a module comes from, as its call says (Terraform, "Module sources").

use palisade_model::{Attr, Fact, Resource, Truth};

/// The kind of place that a source names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModuleSource<'a> {
    /// A directory beside the caller.
    Local,
    /// A registry, which knows versions.
    Registry,
    /// A Git repository, and the revision that is asked for.
    Git(Option<&'a str>),
    /// A file on a web server or in a bucket, or another version control system.
    Other,
}

/// Hosts whose sources are Git repositories without `git::` before them.
const GIT_HOSTS: [&str; 2] = ["github.com/", "bitbucket.org/"];

impl<'a> ModuleSource<'a> {
    /// Reads a source.
    pub fn parse(source: &'a str) -> Self {
        if source.starts_with("./") || source.starts_with("../") {
            return ModuleSource::Local;
        }
        let is_git = source.starts_with("git::")
            || source.starts_with("git@")
            || GIT_HOSTS.iter().any(|host| source.starts_with(host));
        if is_git {
            let query = source.split_once('?').map_or("", |(_, query)| query);
            let revision = query.split('&').find_map(|pair| pair.strip_prefix("ref="));
            return ModuleSource::Git(revision.filter(|text| !text.is_empty()));
        }
        let address = source.split_once("//").map_or(source, |(address, _)| address);
        let is_name =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:".contains(c));
        let parts = address.split('/').collect::<Vec<_>>();
        let is_registry =
            matches!(parts.len(), 3 | 4) && parts.iter().all(|part| is_name(part)) && !source.contains("::");
        if is_registry { ModuleSource::Registry } else { ModuleSource::Other }
    }

    /// Whether it always gives the same text: a commit of a Git repository. None where nothing can be pinned.
    pub fn is_commit(self) -> Option<bool> {
        match self {
            ModuleSource::Local | ModuleSource::Other => None,
            ModuleSource::Registry => Some(false),
            ModuleSource::Git(revision) => Some(revision.is_some_and(is_hash)),
        }
    }
}

/// A module's source with where it stands, and whether its test holds; none for one that is not a constant.
pub fn module_source(call: Resource<'_>, violated: impl Fn(ModuleSource<'_>) -> bool) -> Option<(Truth, Attr<'_>)> {
    let source = call.get("source");
    match source.text() {
        Fact::Known(text) => Some((violated(ModuleSource::parse(&text)).into(), source)),
        Fact::Absent | Fact::Unknown(_) => None,
    }
}

/// Whether a revision names a version or a commit, and no branch.
pub fn is_version(revision: &str) -> bool {
    let number = revision.rsplit('/').next().unwrap_or(revision);
    let digits = number.trim_start_matches(|c: char| !c.is_ascii_digit());
    let prefix = &number[..number.len() - digits.len()];
    let has_parts = digits.split(['.', '-', '+']).take(2).all(|part| part.starts_with(|c: char| c.is_ascii_digit()));
    is_hash(revision) || (matches!(prefix, "" | "v" | "V") && digits.contains('.') && has_parts)
}

/// The hash of a commit: SHA-1 or SHA-256, whole.
fn is_hash(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources() {
        for (source, meaning) in [
            ("./net", ModuleSource::Local),
            ("../net", ModuleSource::Local),
            ("terraform-aws-modules/vpc/aws", ModuleSource::Registry),
            ("app.terraform.io/shop/vpc/aws//modules/a", ModuleSource::Registry),
            ("git::https://example.com/vpc.git", ModuleSource::Git(None)),
            ("git::https://example.com/vpc.git//a?depth=1&ref=v1.2.0", ModuleSource::Git(Some("v1.2.0"))),
            ("github.com/shop/vpc", ModuleSource::Git(None)),
            ("git@github.com:shop/vpc.git?ref=main", ModuleSource::Git(Some("main"))),
            ("https://example.com/vpc.zip", ModuleSource::Other),
            ("s3::https://s3.amazonaws.com/shop/vpc.zip", ModuleSource::Other),
        ] {
            assert_eq!(ModuleSource::parse(source), meaning, "{source}");
        }
    }

    #[test]
    fn versions_are_no_branches() {
        for (revision, expected) in [
            ("v1.2.0", true),
            ("1.2", true),
            ("net/v1.2.0", true),
            ("26c38a66f12e7c6c93b6a2ba127ad68981a48671", true),
            ("main", false),
            ("release-2024", false),
            ("v1", false),
        ] {
            assert_eq!(is_version(revision), expected, "{revision}");
        }
    }
}
