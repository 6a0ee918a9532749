//! Repositories without a rule of approval.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each.
pub fn check(repository: &Linked<'_>, cx: &mut Cx<'_>) {
    let has = repository.any_of("aws_codecommit_approval_rule_template_association", |_| Truth::True);
    cx.deny_if(has.not(), repository.anchor().root(), || "pull requests need no approval");
}
