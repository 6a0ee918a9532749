//! Actions that read what is stored, for every resource.

use palisade_policy::Cx;
use palisade_views::PolicyHolder;
use palisade_views::iam::actions::DATA;

/// Denies each statement that does.
pub fn check(holder: &PolicyHolder<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(holder.granting_everywhere("the statement lets all data of a service be read", DATA));
}
