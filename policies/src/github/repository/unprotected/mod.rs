//! Repositories that neither a branch protection nor a ruleset for branches names (github provider 6). A ruleset that only
//! evaluates protects nothing.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each.
pub fn check(repository: &Linked<'_>, cx: &mut Cx<'_>) {
    let protected = repository.any(|part| {
        let is_rule = part.kind() != "github_repository_ruleset";
        let holds = || part.get("enforcement").is("active").and(part.get("target").is("branch"));
        if is_rule { part.exists() } else { holds() }
    });
    cx.deny_if(protected.not(), repository.anchor().root(), || "no branch of the repository is protected");
}
