//! Password policies that remember fewer than the five passwords that common baselines ask for; none where that is not set
//! (IAM API, `UpdateAccountPasswordPolicy`). The 24 of CIS are a policy of their own.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let remembered = policy.get("password_reuse_prevention");
    let few = remembered.number().or(0.0).test(|count| count < 5.0);
    cx.deny_if(few, remembered, || "one of the last five passwords can be used again");
}
