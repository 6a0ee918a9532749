//! Enabled by default (AWS Certificate Manager User Guide, "Certificate transparency logging").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(certificate: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = certificate.get("options").get("certificate_transparency_logging_preference");
    cx.deny_if(setting.is("DISABLED"), setting, || "the certificate is in no transparency log");
}
