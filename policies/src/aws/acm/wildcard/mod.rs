//! Names with a wildcard (AWS Certificate Manager User Guide, "Wildcard names").

use palisade_model::{Attr, Fact, Resource};
use palisade_policy::Cx;

/// Denies each such name.
pub fn check(certificate: &Resource<'_>, cx: &mut Cx<'_>) {
    let main = certificate.get("domain_name");
    let others = certificate.get("subject_alternative_names").items();
    // The provider plans the main name as one of the others.
    let is_main = |name: &Attr<'_>| match (name.text(), main.text()) {
        (Fact::Known(name), Fact::Known(main)) => name == main,
        (Fact::Absent | Fact::Known(_) | Fact::Unknown(_), _) => false,
    };
    for name in others.filter(|name| !is_main(name)).chain([main]) {
        cx.deny_if(name.contains("*"), name, || "the certificate is for every name of a domain");
    }
}
