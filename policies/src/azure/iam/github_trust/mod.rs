//! Trust in GitHub's workflows (GitHub Docs, "Configuring OpenID Connect in Azure").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::iam::is_of_one_owner;

/// Denies each credential that does not name the owner.
pub fn check(credential: &Resource<'_>, cx: &mut Cx<'_>) {
    let subject = credential.get("subject");
    let is_github = credential.get("issuer").contains("token.actions.githubusercontent.com");
    let open = is_github.and_then(|| is_of_one_owner(subject).not());
    cx.deny_if(open, subject, || "workflows of any owner on GitHub can sign in");
}
