//! Groups without a policy that asks for a second factor (CIS Amazon Web Services Foundations, 1.10).

use palisade_policy::Cx;
use palisade_views::IamGroup;

/// Denies each group for which that is so.
pub fn check(group: &IamGroup<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(group.asks_for_mfa().not(), group.anchor().root(), || "no policy of the group asks for a second factor");
}
