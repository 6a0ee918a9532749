//! Transparent data encryption, on by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each database that switches it off.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let encryption = database.get("transparent_data_encryption_enabled");
    cx.deny_if(encryption.is_false(), encryption, || "the database is not encrypted at rest");
}
