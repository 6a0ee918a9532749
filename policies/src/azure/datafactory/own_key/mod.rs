//! Factories without a key of the customer (azurerm 3 to 5). A linked service of Key Vault is where pipelines find
//! secrets, not what encrypts the factory.

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::without_own_key;

/// Denies each of them.
pub fn check(service: &Linked<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(without_own_key(service));
}
