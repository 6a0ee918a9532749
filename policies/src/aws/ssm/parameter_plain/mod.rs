//! `type` has to be set (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a parameter that is not encrypted.
pub fn check(parameter: &Resource<'_>, cx: &mut Cx<'_>) {
    let kind = parameter.get("type");
    cx.deny_if(kind.is("SecureString").not(), kind, || "the parameter is kept in plain text");
}
