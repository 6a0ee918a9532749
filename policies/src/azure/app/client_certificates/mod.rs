//! `client_certificate_enabled`, in the kinds before azurerm 3.0 `client_cert_enabled`: false by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an app that asks for none.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let certificates = app.renamed(&["client_certificate_enabled", "client_cert_enabled"]);
    cx.deny_if(certificates.is_true_or(false).not(), certificates, || "clients need no certificate");
}
