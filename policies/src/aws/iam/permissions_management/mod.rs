//! Actions that change who may do what, for every resource.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::actions;

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(
        holder.granting_everywhere("the statement lets permissions of anything be changed", actions::permissions()),
    );
}
