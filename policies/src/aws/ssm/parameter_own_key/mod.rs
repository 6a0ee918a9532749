//! Without a key `alias/aws/ssm` is used (AWS provider 6.25, `key_id`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies an encrypted parameter for which no key of the customer's is named.
pub fn check(parameter: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = parameter.get("key_id");
    let encrypted = parameter.get("type").is("SecureString");
    cx.deny_if(encrypted.and(names_own_key(key).not()), key, || "the parameter is encrypted with no key of yours");
}
