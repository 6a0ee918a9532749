//! Actions that together lead to other permissions than the given ones.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::Purpose;
use palisade_views::iam::actions::ESCALATIONS;

/// Denies each document that allows them for every resource.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    for document in holder.documents(Purpose::Identity) {
        let allowed = |actions: &&[&str]| Truth::all(actions.iter().map(|action| document.grants_everywhere(action)));
        let escalates = Truth::any(ESCALATIONS.iter().map(allowed));
        cx.deny_if(escalates, document.at(), || "the policy lets its holder gain more permissions");
    }
}
