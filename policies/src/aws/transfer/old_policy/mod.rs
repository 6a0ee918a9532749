//! Servers whose policy is older than 2022; 2018-11 is the provider's default (`security_policy_name`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = resource.get("security_policy_name");
    let is_old = |name: &str| ["-2018-11", "-2020-06"].iter().any(|old| name.ends_with(old));
    cx.deny_if(policy.text().test_or(Truth::True, |name| is_old(&name)), policy, || "the policy takes old ciphers");
}
