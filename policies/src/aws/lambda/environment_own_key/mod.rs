//! Variables are encrypted with a key of AWS's where no other is named (AWS Lambda Developer Guide, "Securing Lambda
//! environment variables").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies each function for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = function.get("kms_key_arn");
    let has_variables = function.get("environment").is_set();
    cx.deny_if(has_variables.and(names_own_key(key).not()), key, || "the variables are encrypted with no key of yours");
}
