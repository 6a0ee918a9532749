//! Claims of the tokens that GitHub Actions gives out (GitHub, "OpenID Connect reference").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// What a condition compares to tell repositories apart, by the assertion or by what it is mapped to.
const OWNERS: [&str; 4] = [".repository", ".sub", "google.subject", ".job_workflow_ref"];

/// Denies each resource for which that is so.
pub fn check(provider: &Resource<'_>, cx: &mut Cx<'_>) {
    let condition = provider.get("attribute_condition");
    let github = provider.get("oidc").get("issuer_uri").starts_with("https://token.actions.githubusercontent.com");
    let names_owner = Truth::any(OWNERS.map(|claim| condition.contains(claim)));
    cx.deny_if(github.and(names_owner.not()), condition, || "workflows of other people's repositories are accepted");
}
