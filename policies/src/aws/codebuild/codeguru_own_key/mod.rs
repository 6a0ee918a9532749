//! `AWS_OWNED_CMK` by default (AWS provider 6.25, `encryption_option`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a repository whose reviews are encrypted with a key of AWS.
pub fn check(association: &Resource<'_>, cx: &mut Cx<'_>) {
    let option = association.get("kms_key_details").get("encryption_option");
    cx.deny_if(option.is("CUSTOMER_MANAGED_CMK").not(), option, || "reviews are encrypted with no key of yours");
}
