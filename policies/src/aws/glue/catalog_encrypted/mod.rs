//! Both arguments have to be set (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies plain text in the catalog and in the passwords of its connections.
pub fn check(catalog: &Resource<'_>, cx: &mut Cx<'_>) {
    let settings = catalog.get("data_catalog_encryption_settings");
    let mode = settings.get("encryption_at_rest").get("catalog_encryption_mode");
    let encrypted = mode.is_one_of(&["SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"]);
    cx.deny_if(encrypted.not(), mode, || "the catalog is not encrypted");
    let passwords = settings.get("connection_password_encryption").get("return_connection_password_encrypted");
    cx.deny_if(passwords.is_true().not(), passwords, || "passwords of connections are not encrypted");
}
