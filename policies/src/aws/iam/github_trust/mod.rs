//! Trust in GitHub's workflows (GitHub Docs, "Configuring OpenID Connect in Amazon Web Services").

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::{Purpose, Statement, is_of_one_owner};

const ISSUER: &str = "token.actions.githubusercontent.com";

/// Whether a condition of a statement leaves the subjects of one owner only.
fn names_owner(statement: &Statement<'_>) -> Truth {
    statement.any_condition(|operator, key, subjects| {
        let asks = key.starts_with(ISSUER) && key.ends_with(":sub") && !operator.contains("Not");
        let named = || subjects.all(is_of_one_owner);
        Truth::from(asks).and_then(|| subjects.is_empty().not()).and_then(named)
    })
}

/// Denies each statement that trusts them without naming the owner.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    let message = "workflows of any owner on GitHub can assume the role";
    cx.deny_each(holder.granting(Purpose::Trust, message, |statement| {
        let is_github = |provider: Attr<'_>| provider.contains(ISSUER);
        statement.any_principal("Federated", is_github).and_then(|| names_owner(statement).not())
    }));
}
