//! Options that squash nobody, the default (OCI, "Working with NFS export options"); an export without options squashes
//! nobody either.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(export: &Resource<'_>, cx: &mut Cx<'_>) {
    let options = export.get("export_options");
    let message = || "root of a client is root here";
    cx.deny_if(options.is_absent(), options, message);
    for squash in options.items().map(|option| option.get("identity_squash")) {
        cx.deny_if(squash.is_absent().or_else(|| squash.is_ignoring_case("NONE")), squash, message);
    }
}
