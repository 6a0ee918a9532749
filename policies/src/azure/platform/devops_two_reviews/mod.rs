//! Repositories without a branch policy that asks for two (azuredevops provider 1). One without `repository_id` holds
//! for the whole project.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each of them, and each policy that asks for fewer.
pub fn check(repository: &Linked<'_>, cx: &mut Cx<'_>) {
    const POLICY: &str = "azuredevops_branch_policy_min_reviewers";
    let asks = repository.any_of(POLICY, |policy| policy.get("settings").is_set());
    if repository.anchor().kind() != POLICY {
        cx.deny_if(asks.not(), repository.anchor().root(), || "changes need no reviews");
    }
    for (policy, is) in repository.parts(POLICY) {
        let count = policy.get("settings").get("reviewer_count");
        let few = count.number().or(0.0).test(|count| count < 2.0);
        cx.deny_if(is.and(few), count, || "fewer than two people have to agree");
    }
}
