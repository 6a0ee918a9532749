//! Servers without a key of the customer (azurerm 2 to 5).

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::without_own_key;

/// Denies each of them.
pub fn check(service: &Linked<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(without_own_key(service));
}
