//! Names with a wildcard (AWS Certificate Manager User Guide, "Wildcard names").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each such name.
pub fn check(certificate: &Resource<'_>, cx: &mut Cx<'_>) {
    let others = certificate.get("subject_alternative_names").items();
    for name in others.chain([certificate.get("domain_name")]) {
        cx.deny_if(name.contains("*"), name, || "the certificate is for every name of a domain");
    }
}
