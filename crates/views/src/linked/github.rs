//! The links, by the arguments of the github provider (6).

use super::{Link, Named};

const fn protects(part: &'static str, by: &'static [&'static str]) -> Link {
    Link { anchors: &["github_repository"], part, named: Named::Anchor(by), identities: &["node_id", "name", "id"] }
}

pub(super) const LINKS: &[Link] = &[
    protects("github_branch_protection", &["repository_id"]),
    protects("github_branch_protection_v3", &["repository"]),
    protects("github_repository_ruleset", &["repository"]),
];
